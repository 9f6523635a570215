package no.rollesjekk.reasoning.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.rollesjekk.reasoning.Tally;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.states.Parts;
import no.rollesjekk.reasoning.states.Parts.Part;
import no.rollesjekk.reasoning.states.Space;
import no.rollesjekk.reasoning.states.Tallying;

/** Walks every state of a space, what is unmentioned and what is unclear included, part by part. */
final class Walk {

    private final Space space;
    private final int[][] domains;
    private final Parts parts;
    private final Tallying measure;

    Walk(Space space) {
        this.space = space;
        this.domains = domains(space);
        this.parts = new Parts(space, domains);
        this.measure = new Tallying(space.predicates());
    }

    private static int[][] domains(Space space) {
        List<Variable> variables = space.predicates().variables();
        int[][] domains = new int[variables.size()][];
        for (Variable variable : variables) {
            IntStream choices = space.decides(variable.index())
                    ? IntStream.concat(IntStream.of(space.choices(variable.index())), IntStream.of(variable.unclear()))
                    : IntStream.empty();
            domains[variable.index()] = IntStream.concat(IntStream.of(variable.unmentioned()), choices)
                    .toArray();
        }
        return domains;
    }

    int[][] domains() {
        return domains.clone();
    }

    /** How many states the space has, those that stand for the same counted once. */
    BigInteger size() {
        BigInteger size = BigInteger.ONE;
        for (int variable : space.variables()) {
            size = size.multiply(BigInteger.valueOf(domains[variable].length));
        }
        return size;
    }

    /** Every state of the hubs with every state of each part, what lies in the other parts being unmentioned. */
    void states(Consumer<int[]> visit) {
        parts.eachHub(hub -> {
            visit.accept(hub);
            parts.parts().forEach(part -> parts.each(part, hub, visit));
        });
    }

    /** As {@link #states}, and with each state of a part whatever the other parts can make of the whole. */
    void across(Consumer<int[]> visit) {
        parts.eachHub(hub -> {
            List<Part> all = parts.parts();
            List<Map<Integer, int[]>> before = new ArrayList<>();
            before.add(Map.of(measure.of(parts.base(), hub), hub.clone()));
            all.forEach(part -> before.add(with(before.get(before.size() - 1), part, hub)));
            Map<Integer, int[]> after = Map.of(0, hub.clone());
            for (int i = all.size() - 1; i >= 0; i--) {
                Part part = all.get(i);
                Map<Integer, int[]> rest = Parts.joined(before.get(i), after, measure, all.subList(i + 1, all.size()));
                parts.each(part, hub.clone(), codes -> each(rest, codes, part, visit));
                after = with(after, part, hub);
            }
        });
    }

    private Map<Integer, int[]> with(Map<Integer, int[]> together, Part part, int[] hub) {
        return Parts.joined(together, parts.own(part, hub.clone(), measure), measure, List.of(part));
    }

    /** A part's state with each of the others' that makes something else of the whole. */
    private void each(Map<Integer, int[]> rest, int[] codes, Part part, Consumer<int[]> visit) {
        Set<List<Object>> seen = new HashSet<>();
        rest.values().forEach(others -> {
            int[] whole = Parts.with(others, codes, List.of(part));
            Tally tally = space.predicates().tally(whole);
            if (seen.add(List.of(tally.decided(), tally.verdict(), tally.isPermitted()))) {
                visit.accept(whole);
            }
        });
    }
}
