package no.rollesjekk.reasoning.states;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import no.rollesjekk.reasoning.Predicate;

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
    public record Part(int[] variables, List<Predicate> rules, List<Exclusion> exclusions) {

        /** Whether the constraints that name it allow its state. */
        boolean allows(int[] codes) {
            for (Exclusion exclusion : exclusions) {
                if (exclusion.holds(codes)) {
                    return false;
                }
            }
            return true;
        }
    }

    private final Space space;
    private final int[][] domains;
    private final int[] hubs;
    private final List<Part> parts;
    private final Part base;

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
        Joints joints = space.joints();
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
        this.base = new Part(
                new int[0],
                space.predicates().deciding().stream()
                        .filter(rule -> Arrays.stream(rule.variables()).allMatch(chosen::contains))
                        .toList(),
                space.exclusions().stream()
                        .filter(exclusion -> Arrays.stream(exclusion.variables())
                                .allMatch(variable -> chosen.contains(variable) || !space.decides(variable)))
                        .toList());
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

    /** What asks of hubs only, as a part without circumstances of its own. */
    public Part base() {
        return base;
    }

    public int[] hubs() {
        return hubs.clone();
    }

    /** What is measured of a part in a state, and what the measures of two parts come to together. */
    public interface Measure {

        int of(Part part, int[] codes);

        int together(int one, int other);
    }

    /** Every state of the hubs; the other circumstances stand at their first code. The array is used again. */
    public void eachHub(Consumer<int[]> visit) {
        int[] codes = new int[domains.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = domains[i][0];
        }
        walk(base, hubs, 0, codes, visit);
    }

    /** Every state of one part under the hubs' state in {@code codes}, which is changed and restored. */
    public void each(Part part, int[] codes, Consumer<int[]> visit) {
        walk(part, part.variables(), 0, codes, visit);
    }

    /** Whether some whole state has such a measure. */
    public boolean any(Measure measure, IntPredicate such) {
        boolean[] found = {false};
        eachHub(hub -> {
            FewInts together = FewInts.of(measure.of(base, hub));
            for (int i = 0; i < parts.size() && !found[0]; i++) {
                Part part = parts.get(i);
                FewInts own = new FewInts();
                each(part, hub, codes -> own.add(measure.of(part, codes)));
                together = together.together(own, measure);
            }
            found[0] = found[0] || together.any(such);
        });
        return found[0];
    }

    /** Every measure that a whole state can have under each state of the hubs, with one such state. */
    public void wholes(Measure measure, BiConsumer<Integer, int[]> visit) {
        eachHub(hub -> {
            Map<Integer, int[]> together = Map.of(measure.of(base, hub), hub.clone());
            for (Part part : parts) {
                together = joined(together, own(part, hub, measure), measure, List.of(part));
            }
            together.forEach(visit);
        });
    }

    /** The measures of one part under the hubs' state, each with one state that has it. */
    public Map<Integer, int[]> own(Part part, int[] hub, Measure measure) {
        Map<Integer, int[]> own = new HashMap<>();
        each(part, hub, codes -> own.computeIfAbsent(measure.of(part, codes), first -> codes.clone()));
        return own;
    }

    /** The measures of two sets of parts together; the witnesses take over the circumstances of those that are added. */
    public static Map<Integer, int[]> joined(
            Map<Integer, int[]> some, Map<Integer, int[]> added, Measure measure, List<Part> parts) {
        Map<Integer, int[]> joined = new HashMap<>();
        some.forEach((one, codes) -> added.forEach((other, states) ->
                joined.computeIfAbsent(measure.together(one, other), first -> with(codes, states, parts))));
        return joined;
    }

    /** The first state with the circumstances of some parts as in the second. */
    public static int[] with(int[] codes, int[] added, List<Part> parts) {
        int[] merged = codes.clone();
        for (Part part : parts) {
            for (int variable : part.variables()) {
                merged[variable] = added[variable];
            }
        }
        return merged;
    }

    private void walk(Part part, int[] variables, int from, int[] codes, Consumer<int[]> visit) {
        if (from == variables.length) {
            if (part.allows(codes)) {
                visit.accept(codes);
            }
            return;
        }
        int variable = variables[from];
        int before = codes[variable];
        for (int code : domains[variable]) {
            codes[variable] = code;
            walk(part, variables, from + 1, codes, visit);
        }
        codes[variable] = before;
    }
}
