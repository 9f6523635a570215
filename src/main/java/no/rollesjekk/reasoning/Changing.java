package no.rollesjekk.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all smallest sets of changes within the municipality's reach that make a verdict milder: a circumstance that has
 * a remedy is brought back to the ordinary.
 */
final class Changing {

    /** More than these at once is no advice; no case has as many that count. */
    private static final int MOST = 12;

    private final Predicates predicates;

    Changing(Predicates predicates) {
        this.predicates = predicates;
    }

    /** Fewest changes first; empty where nothing within reach turns it. */
    List<Change> of(int[] codes) {
        Verdict verdict = predicates.tally(codes).verdict();
        List<Variable> within = within(codes);
        List<Integer> found = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (int size = 1; size <= within.size(); size++) {
            for (int set = 1; set < 1 << within.size(); set++) {
                int chosen = set;
                if (Integer.bitCount(set) == size && found.stream().noneMatch(less -> (less & chosen) == less)) {
                    Tally after = predicates.tally(changed(codes, within, set));
                    if (after.decided().filter(verdict::isStricterThan).isPresent()) {
                        found.add(set);
                        changes.add(new Change(values(within, set), after.verdict()));
                    }
                }
            }
        }
        return changes;
    }

    private List<Variable> within(int[] codes) {
        return predicates.variables().stream()
                .filter(variable -> variable.type().remedy() != null)
                .filter(variable -> codes[variable.index()] < variable.choices())
                .filter(variable -> codes[variable.index()] != variable.ordinary())
                .limit(MOST)
                .toList();
    }

    private static int[] changed(int[] codes, List<Variable> within, int set) {
        int[] changed = codes.clone();
        for (int i = 0; i < within.size(); i++) {
            if ((set >>> i & 1) == 1) {
                changed[within.get(i).index()] = within.get(i).ordinary();
            }
        }
        return changed;
    }

    private static Map<String, String> values(List<Variable> within, int set) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < within.size(); i++) {
            if ((set >>> i & 1) == 1) {
                Variable variable = within.get(i);
                values.put(variable.type().name(), variable.value(variable.ordinary()));
            }
        }
        return values;
    }
}
