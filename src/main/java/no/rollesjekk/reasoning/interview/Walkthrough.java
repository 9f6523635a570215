package no.rollesjekk.reasoning.interview;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.states.Outcomes;
import no.rollesjekk.reasoning.states.Space;

/** Walks through every interview there can be, those that have the same questions left once only. */
public final class Walkthrough {

    private final Space space;
    private final Policy policy;
    private final Residuals residuals;
    private final Set<Residual> seen = new HashSet<>();

    public Walkthrough(Space space) {
        this.space = space;
        this.residuals = new Residuals(space);
        this.policy = new Policy(space, new Outcomes(space));
    }

    /** Sees where an interview stands. */
    @FunctionalInterface
    public interface Visit {

        /**
         * @param open the circumstances that are not answered
         * @param ended whether nothing more is asked
         */
        void at(int[] codes, Collection<Integer> open, boolean ended);
    }

    public void each(Visit visit) {
        each(space.predicates().unmentioned(), space.open(), visit);
    }

    private void each(int[] codes, Set<Integer> open, Visit visit) {
        if (!seen.add(residuals.of(codes, open))) {
            return;
        }
        Optional<Variable> next = policy.next(codes, open);
        visit.at(codes, open, next.isEmpty());
        next.ifPresent(variable -> {
            Set<Integer> less = new HashSet<>(open);
            less.remove(variable.index());
            for (int choice : space.choices(variable.index())) {
                int[] answered = codes.clone();
                answered[variable.index()] = choice;
                each(answered, less, visit);
            }
        });
    }
}
