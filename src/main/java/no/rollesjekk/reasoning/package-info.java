/** Circumstances in, advice out. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"content", "facts", "sources"})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.reasoning;
