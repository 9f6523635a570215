package no.rollesjekk.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;

/**
 * Finds the smallest sets of changes within the municipality's reach that make a verdict milder: a circumstance is brought
 * back to what is ordinary.
 */
final class Changing {

    private static final int MOST_AT_ONCE = 3;

    private final Function<Case, Optional<Verdict>> judging;

    Changing(Function<Case, Optional<Verdict>> judging) {
        this.judging = judging;
    }

    /** @param holding the findings that hold, among which the grounds to change are sought */
    List<Change> of(Case theCase, Verdict verdict, List<Finding> holding) {
        List<Circumstance> within = holding.stream()
                .filter(finding -> finding.decision().isPresent())
                .flatMap(finding -> finding.standing(Standing.TOLD).stream())
                .map(Ground::circumstance)
                .filter(circumstance -> circumstance.type().changeable())
                .filter(circumstance -> circumstance.type().presumed() != null)
                .filter(circumstance -> !circumstance.type().presumes(circumstance.value()))
                .distinct()
                .toList();
        for (int size = 1; size <= Math.min(MOST_AT_ONCE, within.size()); size++) {
            List<Change> found = new ArrayList<>();
            for (List<Circumstance> set : subsets(within, size, 0)) {
                Map<String, String> changed = new LinkedHashMap<>();
                set.forEach(circumstance ->
                        changed.put(circumstance.name(), circumstance.type().presumed()));
                judging.apply(theCase.with(changed))
                        .filter(verdict::isStricterThan)
                        .ifPresent(after -> found.add(new Change(changed, after)));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<List<Circumstance>> subsets(List<Circumstance> from, int size, int start) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<Circumstance>> sets = new ArrayList<>();
        for (int i = start; i < from.size(); i++) {
            for (List<Circumstance> rest : subsets(from, size - 1, i + 1)) {
                List<Circumstance> set = new ArrayList<>();
                set.add(from.get(i));
                set.addAll(rest);
                sets.add(set);
            }
        }
        return sets;
    }
}
