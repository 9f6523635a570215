package no.rollesjekk.reasoning.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Standing;
import no.rollesjekk.reasoning.interview.Residual.Left;
import no.rollesjekk.reasoning.states.Space;

/** Finds what is left of the rules after some answers. */
final class Residuals {

    private final Space space;

    Residuals(Space space) {
        this.space = space;
    }

    Residual of(int[] codes, Collection<Integer> open) {
        List<Left> left = new ArrayList<>();
        for (Predicate predicate : space.predicates().deciding()) {
            left(predicate, codes, open).ifPresent(left::add);
        }
        return Residual.of(left);
    }

    private Optional<Left> left(Predicate predicate, int[] codes, Collection<Integer> open) {
        Map<Integer, Long> grounds = new TreeMap<>();
        int[] variables = predicate.variables();
        for (int ground = 0; ground < variables.length; ground++) {
            int variable = variables[ground];
            if (open.contains(variable)) {
                grounds.merge(variable, holding(predicate, ground), (one, other) -> one & other);
            } else if (predicate.standing(ground, codes[variable], false) != Standing.TOLD) {
                return Optional.empty();
            }
        }
        return grounds.containsValue(0L)
                ? Optional.empty()
                : Optional.of(new Left(Objects.requireNonNull(predicate.rule().verdict()), grounds));
    }

    /** The choices that make that ground hold, as bits. */
    private long holding(Predicate predicate, int ground) {
        return Arrays.stream(space.choices(predicate.variables()[ground]))
                .filter(choice -> predicate.standing(ground, choice, false) == Standing.TOLD)
                .mapToLong(choice -> 1L << choice)
                .reduce(0, (some, more) -> some | more);
    }
}
