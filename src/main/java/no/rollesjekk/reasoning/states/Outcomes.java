package no.rollesjekk.reasoning.states;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Tally;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Parts.Part;

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
        Parts parts = new Parts(space, domains(codes, open));
        BitSet reached = new BitSet(Tally.SIZE);
        parts.eachHub(hubs -> {
            BitSet together = new BitSet(Tally.SIZE);
            together.set(space.predicates().tally(parts.base(), hubs).bits());
            for (Part part : parts.parts()) {
                BitSet own = new BitSet(Tally.SIZE);
                parts.each(
                        part,
                        hubs,
                        state -> own.set(
                                space.predicates().tally(part.rules(), state).bits()));
                together = joined(together, own);
            }
            reached.or(together);
        });
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        reached.stream().forEach(bits -> verdicts.add(new Tally(bits).verdict()));
        return verdicts;
    }

    private static BitSet joined(BitSet some, BitSet others) {
        BitSet joined = new BitSet(Tally.SIZE);
        some.stream().forEach(a -> others.stream().forEach(b -> joined.set(a | b)));
        return joined;
    }

    /** Whether two answers to an open circumstance can lead to different verdicts, the rest being answered alike. */
    public boolean matters(int[] codes, Collection<Integer> open, int variable) {
        int[] choices = space.choices(variable);
        for (int i = 1; i < choices.length; i++) {
            if (differ(codes, open, variable, choices[0], choices[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean differ(int[] codes, Collection<Integer> open, int variable, int one, int other) {
        int[][] domains = domains(codes, open);
        domains[variable] = new int[] {one};
        Parts parts = new Parts(space, domains, variable);
        boolean[] found = {false};
        parts.eachHub(hubs -> {
            if (found[0]) {
                return;
            }
            Set<Integer> together = new HashSet<>(Set.of(pair(parts.base(), hubs, variable, other)));
            for (Part part : parts.parts()) {
                Set<Integer> own = new HashSet<>();
                parts.each(part, hubs, state -> {
                    if (parts.allows(part, with(state, variable, other))) {
                        own.add(pair(part.rules(), state, variable, other));
                    }
                });
                Set<Integer> joined = new HashSet<>();
                together.forEach(a -> own.forEach(b -> joined.add(a | b)));
                together = joined;
            }
            found[0] = parts.allowsHubs(with(hubs, variable, other))
                    && together.stream().anyMatch(Outcomes::differs);
        });
        return found[0];
    }

    private int pair(Collection<Predicate> rules, int[] codes, int variable, int other) {
        int bits = space.predicates().tally(rules, codes).bits();
        int others =
                space.predicates().tally(rules, with(codes, variable, other)).bits();
        return bits * Tally.SIZE | others;
    }

    private static int[] with(int[] codes, int variable, int code) {
        int[] changed = codes.clone();
        changed[variable] = code;
        return changed;
    }

    private static boolean differs(int pair) {
        return new Tally(pair / Tally.SIZE).verdict() != new Tally(pair % Tally.SIZE).verdict();
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
