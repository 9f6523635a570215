/** Gathers the circumstances of a case: from free text, in the asker's own words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"content", "facts", "reasoning"})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.intake;
