/** Every state a case can be in, walked by parts that no rule joins. */
@org.springframework.modulith.NamedInterface("states")
@org.jspecify.annotations.NullMarked
package no.rollesjekk.reasoning.states;
