/** What may be cited, how strong it is and how it was checked. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "content")
@org.jspecify.annotations.NullMarked
package no.rollesjekk.sources;
