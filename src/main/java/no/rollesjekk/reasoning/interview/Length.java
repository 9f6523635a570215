package no.rollesjekk.reasoning.interview;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.interview.Residual.Left;
import no.rollesjekk.reasoning.states.Outcomes;
import no.rollesjekk.reasoning.states.Space;

/**
 * How many questions an interview takes on average: as the product asks them, and as the best tree of questions would.
 * Constraints are left out, so that each answer is independent of the others.
 */
public final class Length {

    private final Space space;
    private final Prior prior;
    private final Policy policy;
    private final Residuals residuals;
    private final Map<Residual, Double> asked = new HashMap<>();
    private final Map<Residual, Double> best = new HashMap<>();

    public Length(Space space, Prior prior) {
        this.space = space;
        this.prior = prior;
        this.policy = new Policy(space, new Outcomes(space));
        this.residuals = new Residuals(space);
    }

    /** The average number of questions that the product asks. */
    public double asked() {
        Set<Integer> open = space.open();
        int[] codes = space.predicates().unmentioned();
        return asked(codes, open, residuals.of(codes, open));
    }

    private double asked(int[] codes, Set<Integer> open, Residual residual) {
        Double known = asked.get(residual);
        if (known == null) {
            Optional<Variable> next = policy.next(codes, open);
            known = next.isEmpty()
                    ? 0.0
                    : 1 + askedAfter(codes, open, residual, next.get().index());
            asked.put(residual, known);
        }
        return known;
    }

    private double askedAfter(int[] codes, Set<Integer> open, Residual residual, int variable) {
        Set<Integer> less = new HashSet<>(open);
        less.remove(variable);
        return average(variable, choice -> {
            int[] answered = codes.clone();
            answered[variable] = choice;
            return asked(answered, less, residual.answered(variable, choice));
        });
    }

    /** The average of the best tree of questions that begins with those answers given. */
    double best(int[] codes, Collection<Integer> given) {
        Set<Integer> open = space.open();
        open.removeAll(given);
        return best(residuals.of(codes, open));
    }

    private double best(Residual residual) {
        Double known = best.get(residual);
        if (known == null) {
            known = candidates(residual).stream()
                    .mapToDouble(variable -> 1 + average(variable, choice -> best(residual.answered(variable, choice))))
                    .min()
                    .orElse(0);
            best.put(residual, known);
        }
        return known;
    }

    /**
     * The questions among which a best one is. Where each question that can lead to the strictest verdict left does so
     * by itself, every tree asks them all before it can come to anything milder: then the likeliest of them is a best
     * one. And a question that can only lead to the mildest verdicts can wait until no other is left.
     */
    private Collection<Integer> candidates(Residual residual) {
        Verdict strictest = residual.rules().stream()
                .map(Left::verdict)
                .min(Verdict::compareTo)
                .orElse(Verdict.SUITABLE);
        List<Left> top = residual.rules().stream()
                .filter(rule -> rule.verdict() == strictest)
                .toList();
        if (!strictest.permits() && top.stream().allMatch(rule -> rule.open().size() == 1)) {
            Map<Integer, Double> likely = new HashMap<>();
            top.forEach(rule -> rule.open()
                    .forEach(
                            (variable, choices) -> likely.merge(variable, likelihood(variable, choices), Double::sum)));
            return likely.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .map(List::of)
                    .orElse(List.of());
        }
        Set<Integer> stricter = new HashSet<>();
        residual.rules().stream()
                .filter(rule -> !rule.verdict().permits())
                .forEach(rule -> stricter.addAll(rule.open().keySet()));
        return stricter.isEmpty() ? residual.variables() : stricter;
    }

    private double likelihood(int variable, long choices) {
        return Arrays.stream(space.choices(variable))
                .filter(choice -> (choices >>> choice & 1) == 1)
                .mapToDouble(choice -> prior.of(space, variable, choice))
                .sum();
    }

    private double average(int variable, IntToDoubleFunction after) {
        return Arrays.stream(space.choices(variable))
                .mapToDouble(choice -> prior.of(space, variable, choice) * after.applyAsDouble(choice))
                .sum();
    }
}
