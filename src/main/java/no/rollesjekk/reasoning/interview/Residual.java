package no.rollesjekk.reasoning.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Standing;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Space;

/**
 * What is left of the rules after some answers: those that could still make the verdict another. Two states with the
 * same rest need the same questions.
 *
 * @param decided what the rules that hold come to, those that only permit included
 * @param rules the rules left
 */
record Residual(Optional<Verdict> decided, Set<Left> rules) {

    /**
     * What is left of one rule.
     *
     * @param open the choices that make each open ground hold, by circumstance
     */
    record Left(Verdict verdict, Map<Integer, Set<Integer>> open) {

        boolean makesNeedless(Left other) {
            return covers(other)
                    && (verdict.isStricterThan(other.verdict) || verdict == other.verdict && !other.covers(this));
        }

        /** Whether wherever the other holds this one holds as well. */
        private boolean covers(Left other) {
            return open.entrySet().stream()
                    .allMatch(ground -> other.open.containsKey(ground.getKey())
                            && ground.getValue().containsAll(other.open.get(ground.getKey())));
        }
    }

    static Residual of(Space space, int[] codes, Collection<Integer> open) {
        List<Left> left = new ArrayList<>();
        for (Predicate predicate : space.predicates().deciding()) {
            left(space, predicate, codes, open).ifPresent(left::add);
        }
        List<Verdict> holding = left.stream()
                .filter(rule -> rule.open().isEmpty())
                .map(Left::verdict)
                .sorted()
                .toList();
        boolean permitted = holding.contains(Verdict.SUITABLE);
        boolean mayPermit = left.stream().anyMatch(rule -> rule.verdict() == Verdict.SUITABLE);
        Optional<Verdict> decided = holding.stream().findFirst();
        List<Left> counting = left.stream()
                .filter(rule -> !rule.open().isEmpty())
                .filter(rule -> rule.verdict() != Verdict.SUITABLE || !permitted)
                .filter(rule -> !rule.verdict().permits() || mayPermit)
                .filter(rule -> decided.map(rule.verdict()::isStricterThan).orElse(true)
                        || rule.verdict() == Verdict.SUITABLE
                                && decided.map(Verdict::permits).orElse(true))
                .toList();
        return new Residual(decided, withoutCovered(counting));
    }

    /** Without those that say nothing that another does not say as strictly wherever they hold. */
    private static Set<Left> withoutCovered(List<Left> rules) {
        Set<Left> needed = new LinkedHashSet<>();
        rules.stream()
                .sorted(Comparator.comparing(Left::verdict))
                .filter(rule -> rules.stream().noneMatch(other -> other.makesNeedless(rule)))
                .forEach(needed::add);
        return needed;
    }

    private static Optional<Left> left(Space space, Predicate predicate, int[] codes, Collection<Integer> open) {
        Map<Integer, Set<Integer>> grounds = new TreeMap<>();
        int[] variables = predicate.variables();
        for (int ground = 0; ground < variables.length; ground++) {
            int variable = variables[ground];
            int at = ground;
            if (!open.contains(variable)) {
                if (predicate.standing(ground, codes[variable], false) != Standing.TOLD) {
                    return Optional.empty();
                }
            } else {
                Set<Integer> choices = new LinkedHashSet<>();
                Arrays.stream(space.choices(variable))
                        .filter(choice -> predicate.standing(at, choice, false) == Standing.TOLD)
                        .forEach(choices::add);
                grounds.merge(variable, choices, (one, other) -> {
                    one.retainAll(other);
                    return one;
                });
            }
        }
        return grounds.values().stream().anyMatch(Set::isEmpty)
                ? Optional.empty()
                : Optional.of(new Left(Objects.requireNonNull(predicate.rule().verdict()), grounds));
    }

    Set<Integer> variables() {
        Set<Integer> variables = new LinkedHashSet<>();
        rules.forEach(rule -> variables.addAll(rule.open().keySet()));
        return variables;
    }
}
