package no.rollesjekk.reasoning;

import java.util.List;
import no.rollesjekk.facts.Circumstance;

/** One ground of a rule: a circumstance, and the values of it under which the rule holds. */
public record Condition(String circumstance, List<String> values) {

    public Condition {
        values = List.copyOf(values);
    }

    public boolean mayHold(Circumstance told) {
        return !told.isKnown() || values.contains(told.value());
    }
}
