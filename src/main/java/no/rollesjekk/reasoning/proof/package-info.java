/** Shows that the rule book holds together, in every state a case can be in. */
@org.springframework.modulith.NamedInterface("proof")
@org.jspecify.annotations.NullMarked
package no.rollesjekk.reasoning.proof;
