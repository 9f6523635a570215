package no.rollesjekk.reasoning.interview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;

/**
 * Which of several questions is best asked first: the one that can lead to the strictest verdict, because it may end the
 * interview; then the one that the questions' own order puts first.
 */
final class Policy {

    private final List<Variable> inOrder;

    Policy(Predicates predicates) {
        this.inOrder = predicates.variables().stream()
                .filter(variable -> strictest(variable, predicates) != Verdict.NEED_MORE_INFORMATION)
                .sorted(Comparator.comparing((Variable variable) -> strictest(variable, predicates))
                        .thenComparing(variable -> variable.type().order()))
                .toList();
    }

    private static Verdict strictest(Variable variable, Predicates predicates) {
        return predicates.deciding().stream()
                .filter(predicate -> Arrays.stream(predicate.variables()).anyMatch(index -> index == variable.index()))
                .map(Predicate::rule)
                .flatMap(rule -> rule.decision().stream())
                .min(Comparator.naturalOrder())
                .orElse(Verdict.NEED_MORE_INFORMATION);
    }

    List<Variable> inOrder() {
        return inOrder;
    }
}
