package no.rollesjekk.reasoning.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import no.rollesjekk.reasoning.Tally;
import no.rollesjekk.reasoning.states.Parts.Part;

/** Walks pairs of whole states that differ in one circumstance only. */
public final class Pairs {

    private static final int SIZE = Tally.SIZE;

    /** Marks a pair whose second state the constraints exclude. */
    private static final int IMPOSSIBLE = SIZE * SIZE;

    private final Space space;
    private final int[][] domains;
    private final int variable;

    /** @param domains the codes each circumstance can have, by index; those of {@code variable} do not count */
    public Pairs(Space space, int[][] domains, int variable) {
        this.space = space;
        this.domains = domains.clone();
        this.variable = variable;
    }

    /**
     * Whether there is a pair whose tallies are such.
     *
     * @param one the circumstance's code in the first state, {@code other} that in the second
     */
    public boolean exists(int one, int other, BiPredicate<Tally, Tally> such) {
        return parts(one).any(new Pairing(other), pair -> isSuch(pair, such));
    }

    /** The first state of a pair whose tallies are such. */
    public Optional<int[]> find(int one, int other, BiPredicate<Tally, Tally> such) {
        List<int[]> found = new ArrayList<>();
        parts(one).wholes(new Pairing(other), (pair, codes) -> {
            if (found.isEmpty() && isSuch(pair, such)) {
                found.add(codes.clone());
            }
        });
        return found.stream().findFirst();
    }

    private Parts parts(int one) {
        domains[variable] = new int[] {one};
        return new Parts(space, domains, variable);
    }

    private static boolean isSuch(int pair, BiPredicate<Tally, Tally> such) {
        return pair < IMPOSSIBLE && such.test(new Tally(pair / SIZE), new Tally(pair % SIZE));
    }

    /** Measures a part by its tallies in both states. */
    private final class Pairing implements Parts.Measure {

        private final int other;

        Pairing(int other) {
            this.other = other;
        }

        @Override
        public int of(Part part, int[] codes) {
            int before = codes[variable];
            int one = tally(part, codes);
            codes[variable] = other;
            int two = tally(part, codes);
            boolean allowed = part.allows(codes);
            codes[variable] = before;
            return (allowed ? 0 : IMPOSSIBLE) | one * SIZE | two;
        }

        private int tally(Part part, int[] codes) {
            return Tally.essence(space.predicates().tally(part.rules(), codes).bits());
        }

        @Override
        public int together(int one, int other) {
            int both = one | other;
            return both & IMPOSSIBLE | Tally.essence(both / SIZE % SIZE) * SIZE | Tally.essence(both % SIZE);
        }
    }
}
