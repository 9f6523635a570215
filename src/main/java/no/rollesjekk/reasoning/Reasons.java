package no.rollesjekk.reasoning;

import java.util.List;

/**
 * What was told and carries a verdict: told alone, the rest being as it ordinarily is, it gives the same verdict, and
 * without any one part of it no longer does.
 */
final class Reasons {

    private final Predicates predicates;

    Reasons(Predicates predicates) {
        this.predicates = predicates;
    }

    /** In the order they are asked; where several sets would do, the one with what is asked first. */
    List<Variable> of(int[] codes) {
        Verdict verdict = predicates.tally(codes).verdict();
        int[] kept = codes.clone();
        List<Variable> told = predicates.variables().stream()
                .filter(variable -> codes[variable.index()] != variable.unmentioned())
                .toList();
        boolean dropped;
        do {
            dropped = false;
            for (int i = told.size() - 1; i >= 0; i--) {
                dropped |= isDropped(kept, told.get(i), verdict);
            }
        } while (dropped);
        return told.stream()
                .filter(variable -> kept[variable.index()] != variable.unmentioned())
                .toList();
    }

    private boolean isDropped(int[] kept, Variable variable, Verdict verdict) {
        int before = kept[variable.index()];
        if (before == variable.unmentioned()) {
            return false;
        }
        kept[variable.index()] = variable.unmentioned();
        if (predicates.tally(kept).verdict() == verdict) {
            return true;
        }
        kept[variable.index()] = before;
        return false;
    }
}
