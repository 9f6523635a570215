/** Files, Markdown, safe HTML: no domain at all. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.content;
