package no.rollesjekk.reasoning.states;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Predicates;

/** Which circumstances of a space are joined: by a rule, by a title that asks about another, or by a constraint. */
final class Joints {

    private final Map<Integer, Set<Integer>> joined = new LinkedHashMap<>();

    Joints(Space space) {
        Predicates predicates = space.predicates();
        for (int variable : space.variables()) {
            joined.put(variable, new TreeSet<>());
        }
        for (Predicate rule : predicates.deciding()) {
            join(rule.variables());
        }
        for (Exclusion exclusion : space.exclusions()) {
            join(Arrays.stream(exclusion.variables()).filter(space::decides).toArray());
        }
        for (int asker : space.variables()) {
            for (int other : space.variables()) {
                if (predicates.asks(asker, other)) {
                    join(new int[] {asker, other});
                }
            }
        }
    }

    private void join(int[] variables) {
        for (int one : variables) {
            for (int other : variables) {
                if (one != other) {
                    neighbours(one).add(other);
                }
            }
        }
    }

    private Set<Integer> neighbours(int variable) {
        return joined.getOrDefault(variable, Set.of());
    }

    /** The circumstances without the hubs, grouped so that no joint leads from one group to another. */
    List<List<Integer>> groups(Collection<Integer> hubs) {
        List<List<Integer>> groups = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(hubs);
        for (Integer start : joined.keySet()) {
            if (seen.add(start)) {
                List<Integer> group = new ArrayList<>();
                Deque<Integer> open = new ArrayDeque<>(List.of(start));
                while (!open.isEmpty()) {
                    Integer next = open.remove();
                    group.add(next);
                    neighbours(next).stream().filter(seen::add).forEach(open::add);
                }
                groups.add(group);
            }
        }
        return groups;
    }

    /** The one of a group with the most neighbours that are not hubs. */
    int mostJoined(List<Integer> group, Collection<Integer> hubs) {
        return group.stream()
                .max(Comparator.comparingLong(variable -> neighbours(variable).stream()
                        .filter(other -> !hubs.contains(other))
                        .count()))
                .orElseThrow();
    }
}
