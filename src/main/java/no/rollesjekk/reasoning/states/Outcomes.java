package no.rollesjekk.reasoning.states;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import no.rollesjekk.reasoning.Tally;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;

/**
 * What may still come of a state some of whose circumstances are open: every answer to each of them is tried, by parts.
 * Exact, not an estimate.
 */
public final class Outcomes {

    private final Space space;

    public Outcomes(Space space) {
        this.space = space;
    }

    /** @param open the circumstances that may still have any of their choices; the rest stay as they are in codes */
    public Set<Verdict> verdicts(int[] codes, Collection<Integer> open) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        new Parts(space, domains(codes, open)).any(new Tallying(space.predicates()), bits -> {
            verdicts.add(new Tally(bits).verdict());
            return false;
        });
        return verdicts;
    }

    /** Whether two answers to an open circumstance can lead to different verdicts, the rest being answered alike. */
    public boolean matters(int[] codes, Collection<Integer> open, int variable) {
        int[] choices = space.choices(variable);
        Pairs pairs = new Pairs(space, domains(codes, open), variable);
        return Arrays.stream(choices)
                .skip(1)
                .anyMatch(other -> pairs.exists(choices[0], other, (one, two) -> one.verdict() != two.verdict()));
    }

    private int[][] domains(int[] codes, Collection<Integer> open) {
        int[][] domains = new int[codes.length][];
        for (Variable variable : space.predicates().variables()) {
            int index = variable.index();
            domains[index] =
                    open.contains(index) && space.decides(index) ? space.choices(index) : new int[] {codes[index]};
        }
        return domains;
    }
}
