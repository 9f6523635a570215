package no.rollesjekk.reasoning.interview;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Outcomes;
import no.rollesjekk.reasoning.states.Space;

/**
 * Which of the questions that matter is best asked first: the one whose answers most often end the interview at once;
 * of equals the one that can lead to the strictest verdict; then the one that the questions' own order puts first.
 */
final class Policy {

    private final Space space;
    private final Outcomes outcomes;
    private final List<Variable> inOrder;

    Policy(Space space, Outcomes outcomes) {
        this.space = space;
        this.outcomes = outcomes;
        Map<Variable, Verdict> strictest = new HashMap<>();
        for (int index : space.variables()) {
            Variable variable = space.predicates().variables().get(index);
            strictest.put(variable, strictest(variable, space.predicates()));
        }
        this.inOrder = strictest.keySet().stream()
                .sorted(Comparator.comparing((Variable variable) -> strictest.getOrDefault(variable, Verdict.SUITABLE))
                        .thenComparing(variable -> variable.type().order()))
                .toList();
    }

    private static Verdict strictest(Variable variable, Predicates predicates) {
        return predicates.deciding().stream()
                .filter(predicate -> Arrays.stream(predicate.variables()).anyMatch(index -> index == variable.index()))
                .map(Predicate::rule)
                .flatMap(rule -> rule.decision().stream())
                .min(Comparator.naturalOrder())
                .orElse(Verdict.SUITABLE);
    }

    /** @param open the circumstances not yet answered; empty when none of them matters any more */
    Optional<Variable> next(int[] codes, Collection<Integer> open) {
        Variable best = null;
        double most = -1;
        for (Variable variable : inOrder) {
            if (open.contains(variable.index()) && outcomes.matters(codes, open, variable.index())) {
                double ending = ending(codes, open, variable);
                if (ending > most) {
                    best = variable;
                    most = ending;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The share of a question's answers after which no other can change the verdict. */
    private double ending(int[] codes, Collection<Integer> open, Variable variable) {
        List<Integer> rest =
                open.stream().filter(index -> index != variable.index()).toList();
        int[] answered = codes.clone();
        int ending = 0;
        for (int choice : space.choices(variable.index())) {
            answered[variable.index()] = choice;
            if (outcomes.verdicts(answered, rest).size() == 1) {
                ending += space.weight(variable.index(), choice);
            }
        }
        return (double) ending / variable.choices();
    }
}
