package no.rollesjekk.reasoning.states;

import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Tally;
import no.rollesjekk.reasoning.states.Parts.Part;

/** Measures a part by its tally, without what cannot count any more. */
public record Tallying(Predicates predicates) implements Parts.Measure {

    @Override
    public int of(Part part, int[] codes) {
        return Tally.essence(predicates.tally(part.rules(), codes).bits());
    }

    @Override
    public int together(int one, int other) {
        return Tally.essence(one | other);
    }
}
