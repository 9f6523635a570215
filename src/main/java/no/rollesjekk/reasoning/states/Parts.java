package no.rollesjekk.reasoning.states;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Predicates;

/**
 * The circumstances of a space, split into parts. A few that join many others are walked first, as hubs; with those
 * fixed, no rule, title or constraint joins one part with another, so a state's tally is that of its parts together.
 * Walking the parts one by one therefore walks the whole space.
 */
public final class Parts {

    /** A part with fewer states is not split further. */
    private static final long SMALL = 150;

    /**
     * One part.
     *
     * @param variables by index
     * @param rules those that ask of it
     * @param exclusions those that name it
     */
    public record Part(int[] variables, List<Predicate> rules, List<Exclusion> exclusions) {}

    private final Space space;
    private final int[][] domains;
    private final int[] hubs;
    private final List<Part> parts;
    private final List<Predicate> base;
    private final List<Exclusion> exclusions;

    /**
     * @param domains the codes each circumstance can have, by index; one that is fixed has a single code
     * @param also circumstances to walk as hubs whatever they join
     */
    public Parts(Space space, int[][] domains, int... also) {
        this.space = space;
        this.domains = domains;
        List<Integer> chosen = new ArrayList<>();
        for (int variable : space.variables()) {
            if (domains[variable].length == 1 || Arrays.stream(also).anyMatch(each -> each == variable)) {
                chosen.add(variable);
            }
        }
        Joints joints = new Joints(space);
        List<List<Integer>> groups = joints.groups(chosen);
        while (groups.stream().mapToLong(this::size).max().orElse(0) > SMALL) {
            List<Integer> largest = groups.stream()
                    .max((a, b) -> Long.compare(size(a), size(b)))
                    .orElseThrow();
            chosen.add(joints.mostJoined(largest, chosen));
            groups = joints.groups(chosen);
        }
        this.hubs = chosen.stream().mapToInt(Integer::intValue).toArray();
        this.parts = groups.stream().map(this::part).toList();
        this.base = space.predicates().deciding().stream()
                .filter(rule -> Arrays.stream(rule.variables()).allMatch(chosen::contains))
                .toList();
        this.exclusions = space.exclusions().stream()
                .filter(exclusion -> Arrays.stream(exclusion.variables())
                        .allMatch(variable -> chosen.contains(variable) || !space.decides(variable)))
                .toList();
    }

    private long size(List<Integer> group) {
        return group.stream().mapToLong(variable -> domains[variable].length).reduce(1, Math::multiplyExact);
    }

    private Part part(List<Integer> group) {
        return new Part(
                group.stream().mapToInt(Integer::intValue).toArray(),
                space.predicates().deciding().stream()
                        .filter(rule -> Arrays.stream(rule.variables()).anyMatch(group::contains))
                        .toList(),
                space.exclusions().stream()
                        .filter(exclusion ->
                                Arrays.stream(exclusion.variables()).anyMatch(group::contains))
                        .toList());
    }

    public List<Part> parts() {
        return parts;
    }

    /** The rules that ask of hubs only. */
    public List<Predicate> base() {
        return base;
    }

    public int[] hubs() {
        return hubs.clone();
    }

    /** Every state of the hubs; the other circumstances stand at their first code. The array is used again. */
    public void eachHub(Consumer<int[]> visit) {
        int[] codes = new int[space.predicates().variables().size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = domains[i][0];
        }
        walk(hubs, 0, codes, exclusions, visit);
    }

    /** Every state of one part under the hubs' state in {@code codes}, which is changed and restored. */
    public void each(Part part, int[] codes, Consumer<int[]> visit) {
        walk(part.variables(), 0, codes, part.exclusions(), visit);
    }

    /** Whether the constraints that name a part allow its state. */
    public boolean allows(Part part, int[] codes) {
        return part.exclusions().stream().noneMatch(exclusion -> exclusion.holds(codes));
    }

    /** Whether the constraints that name hubs only allow their state. */
    public boolean allowsHubs(int[] codes) {
        return exclusions.stream().noneMatch(exclusion -> exclusion.holds(codes));
    }

    private void walk(int[] variables, int from, int[] codes, List<Exclusion> exclusions, Consumer<int[]> visit) {
        if (from == variables.length) {
            if (exclusions.stream().noneMatch(exclusion -> exclusion.holds(codes))) {
                visit.accept(codes);
            }
            return;
        }
        int variable = variables[from];
        int before = codes[variable];
        for (int code : domains[variable]) {
            codes[variable] = code;
            walk(variables, from + 1, codes, exclusions, visit);
        }
        codes[variable] = before;
    }

    public Predicates predicates() {
        return space.predicates();
    }
}
