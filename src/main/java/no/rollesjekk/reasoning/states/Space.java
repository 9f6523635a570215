package no.rollesjekk.reasoning.states;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.rollesjekk.facts.Constraint;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Standing;
import no.rollesjekk.reasoning.Variable;

/**
 * The states that the rules of one day tell apart. Choices that no deciding rule and no constraint tells apart stand for
 * each other: one of them represents the rest.
 */
public final class Space {

    private final Predicates predicates;
    private final List<Exclusion> exclusions;
    private final Map<Integer, int[]> choices = new LinkedHashMap<>();
    private final Map<Integer, int[]> representatives = new HashMap<>();
    private final Joints joints;

    public Space(Predicates predicates, Constraints constraints) {
        this.predicates = predicates;
        List<Exclusion> all = new ArrayList<>();
        for (Constraint constraint : constraints.all()) {
            all.addAll(Exclusion.of(constraint, predicates));
        }
        this.exclusions = List.copyOf(all);
        for (Variable variable : deciding(predicates)) {
            int[] standing = representatives(variable);
            representatives.put(variable.index(), standing);
            choices.put(variable.index(), Arrays.stream(standing).distinct().toArray());
        }
        this.joints = new Joints(this);
    }

    private static List<Variable> deciding(Predicates predicates) {
        return predicates.variables().stream()
                .filter(variable -> predicates.deciding().stream()
                        .anyMatch(predicate ->
                                Arrays.stream(predicate.variables()).anyMatch(index -> index == variable.index())))
                .toList();
    }

    /** For each choice the first that nothing tells from it. */
    private int[] representatives(Variable variable) {
        Map<List<Object>, Integer> first = new HashMap<>();
        return IntStream.range(0, variable.choices())
                .map(code -> first.computeIfAbsent(traits(variable, code), traits -> code))
                .toArray();
    }

    /** All by which a deciding rule, a title or a constraint can tell a choice from another. */
    private List<Object> traits(Variable variable, int code) {
        List<Object> traits = new ArrayList<>();
        for (Predicate predicate : predicates.deciding()) {
            int[] asked = predicate.variables();
            for (int ground = 0; ground < asked.length; ground++) {
                if (asked[ground] == variable.index()) {
                    traits.add(predicate.standing(ground, code, false) == Standing.TOLD);
                }
            }
        }
        traits.add(variable.type().choices().get(code).asks());
        exclusions.forEach(exclusion -> traits.add(exclusion.names(variable.index(), code)));
        return traits;
    }

    public Predicates predicates() {
        return predicates;
    }

    /** The circumstances that some deciding rule asks of, by index. */
    public int[] variables() {
        return choices.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The same as a set of its own, to take from. */
    public Set<Integer> open() {
        return new TreeSet<>(choices.keySet());
    }

    public boolean decides(int variable) {
        return choices.containsKey(variable);
    }

    /** The choices of a deciding circumstance that stand for all of them. */
    public int[] choices(int variable) {
        return choices.getOrDefault(variable, new int[0]);
    }

    /** The choice that stands for this one; an unknown stands for itself. */
    public int representative(int variable, int code) {
        int[] standing = representatives.get(variable);
        return standing == null || code >= standing.length ? code : standing[code];
    }

    /** How many of a circumstance's choices a representative stands for. */
    public int weight(int variable, int representative) {
        int[] standing = representatives.getOrDefault(variable, new int[0]);
        return (int) Arrays.stream(standing)
                .filter(choice -> choice == representative)
                .count();
    }

    Joints joints() {
        return joints;
    }

    List<Exclusion> exclusions() {
        return exclusions;
    }
}
