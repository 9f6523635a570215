/** The rules as Drools runs them; nothing outside this package knows the engine. */
@org.springframework.modulith.NamedInterface("drools")
@org.jspecify.annotations.NullMarked
package no.rollesjekk.reasoning.drools;
