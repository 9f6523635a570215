/** Advice that somebody asked to keep: as it was given, and what the rule book says of it today. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"content", "facts", "reasoning", "consultation", "tokens"})
@org.jspecify.annotations.NullMarked
package no.rollesjekk.receipts;
