package no.rollesjekk.reasoning.interview;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.rollesjekk.reasoning.Verdict;

/**
 * What is left of the rules after some answers: those that could still make the verdict another. Two states with the
 * same rest need the same questions.
 *
 * @param decided what the rules that hold come to, those that only permit included
 * @param permitted whether a rule that permits holds
 * @param rules the rules left
 */
record Residual(Optional<Verdict> decided, boolean permitted, Set<Left> rules) {

    /**
     * What is left of one rule.
     *
     * @param open the choices that make each open ground hold, as bits, by circumstance
     */
    record Left(Verdict verdict, Map<Integer, Long> open) {

        boolean makesNeedless(Left other) {
            return covers(other)
                    && (verdict.isStricterThan(other.verdict) || verdict == other.verdict && !other.covers(this));
        }

        /** Whether wherever the other holds this one holds as well. */
        private boolean covers(Left other) {
            return open.size() <= other.open.size()
                    && open.entrySet().stream().allMatch(ground -> {
                        Long narrower = other.open.get(ground.getKey());
                        return narrower != null && (narrower & ~ground.getValue()) == 0;
                    });
        }

        /** What is left of it after that answer; nothing where the answer keeps it from holding. */
        private Stream<Left> answered(int variable, int choice) {
            Long holding = open.get(variable);
            if (holding == null) {
                return Stream.of(this);
            }
            if ((holding >>> choice & 1) == 0) {
                return Stream.empty();
            }
            Map<Integer, Long> less = new TreeMap<>(open);
            less.remove(variable);
            return Stream.of(new Left(verdict, less));
        }
    }

    /** @param left what is left of each rule that can hold; nothing is left of those that do */
    static Residual of(List<Left> left) {
        return of(Optional.empty(), false, left);
    }

    private static Residual of(Optional<Verdict> before, boolean permittedBefore, List<Left> left) {
        List<Verdict> holding = left.stream()
                .filter(rule -> rule.open().isEmpty())
                .map(Left::verdict)
                .toList();
        boolean permitted = permittedBefore || holding.contains(Verdict.SUITABLE);
        boolean mayPermit = permitted || left.stream().anyMatch(rule -> rule.verdict() == Verdict.SUITABLE);
        Optional<Verdict> decided =
                Stream.concat(before.stream(), holding.stream()).min(Comparator.naturalOrder());
        List<Left> counting = left.stream()
                .filter(rule -> !rule.open().isEmpty())
                .filter(rule -> rule.verdict() != Verdict.SUITABLE || !permitted)
                .filter(rule -> !rule.verdict().permits() || mayPermit)
                .filter(rule -> decided.map(rule.verdict()::isStricterThan).orElse(true)
                        || rule.verdict() == Verdict.SUITABLE
                                && decided.map(Verdict::permits).orElse(true))
                .toList();
        return new Residual(decided, permitted, withoutCovered(counting));
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

    Residual answered(int variable, int choice) {
        return of(
                decided,
                permitted,
                rules.stream().flatMap(rule -> rule.answered(variable, choice)).toList());
    }

    Set<Integer> variables() {
        Set<Integer> variables = new LinkedHashSet<>();
        rules.forEach(rule -> variables.addAll(rule.open().keySet()));
        return variables;
    }
}
