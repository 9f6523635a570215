/** The self-check: which question comes next, and when none can matter any more. */
@org.springframework.modulith.NamedInterface("interview")
@org.jspecify.annotations.NullMarked
package no.rollesjekk.reasoning.interview;
