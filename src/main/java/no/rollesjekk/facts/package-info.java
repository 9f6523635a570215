/** The words a case is told in. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "content")
@org.jspecify.annotations.NullMarked
package no.rollesjekk.facts;
