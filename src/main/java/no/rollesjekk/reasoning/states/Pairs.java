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
     * The first pair whose tallies are such.
     *
     * @param one the circumstance's code in the first state, {@code other} that in the second
     * @return the first state
     */
    public Optional<int[]> find(int one, int other, BiPredicate<Tally, Tally> such) {
        domains[variable] = new int[] {one};
        List<int[]> found = new ArrayList<>();
        new Parts(space, domains, variable).wholes((part, codes) -> pair(part, codes, other), (pair, codes) -> {
            if (found.isEmpty() && pair < IMPOSSIBLE && such.test(new Tally(pair / SIZE), new Tally(pair % SIZE))) {
                found.add(codes.clone());
            }
        });
        return found.stream().findFirst();
    }

    private int pair(Part part, int[] codes, int other) {
        int[] second = codes.clone();
        second[variable] = other;
        int one = space.predicates().tally(part.rules(), codes).essence().bits();
        int two = space.predicates().tally(part.rules(), second).essence().bits();
        return (part.allows(second) ? 0 : IMPOSSIBLE) | one * SIZE | two;
    }
}
