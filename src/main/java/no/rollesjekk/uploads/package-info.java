/** Reads what somebody brings: saved pages, Markdown, tables and JSON lines. Nothing is fetched from anywhere. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "content")
@org.jspecify.annotations.NullMarked
package no.rollesjekk.uploads;
