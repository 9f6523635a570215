package no.rollesjekk.reasoning;

import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;

/** One ground of a rule in one case. */
public record Ground(Circumstance circumstance, Standing standing) {

    static Ground of(Condition condition, Case theCase) {
        Circumstance told = theCase.get(condition.circumstance());
        return new Ground(told, standing(condition, told, theCase));
    }

    private static Standing standing(Condition condition, Circumstance told, Case theCase) {
        String presumed = told.type().presumed();
        if (told.isKnown()) {
            return Standing.TOLD;
        }
        if (told.isUnclear() || presumed == null || theCase.asksAbout(told.name())) {
            return Standing.UNCLEAR;
        }
        return condition.values().contains(presumed) ? Standing.PRESUMED : Standing.OPEN;
    }
}
