package no.rollesjekk.reasoning.proof;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Tally;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Pairs;
import no.rollesjekk.reasoning.states.Space;

/** One more conflict never makes an advice milder, whatever else the case is. */
final class Monotony {

    private final Premises premises;

    Monotony(Premises premises) {
        this.premises = premises;
    }

    Shown shown() {
        Trial trial = new Trial("One more conflict never makes a verdict milder");
        for (LocalDate day : premises.law().turnsFrom(premises.firstDay())) {
            Predicates predicates = premises.law().on(day);
            Space space = new Space(predicates, Constraints.NONE);
            for (Variable variable : predicates.variables()) {
                if (space.decides(variable.index()) && variable.type().presumed() != null) {
                    conflicts(variable, space).forEach(conflict -> compare(variable, conflict, space, day, trial));
                }
            }
        }
        return trial.shown();
    }

    /** The choices that some rule rests on which holds something against the employee, where the ordinary never does. */
    private static Set<Integer> conflicts(Variable variable, Space space) {
        Set<String> against = space.predicates().deciding().stream()
                .map(Predicate::rule)
                .filter(rule -> rule.verdict() != Verdict.SUITABLE)
                .flatMap(rule -> rule.conditions().stream())
                .filter(condition ->
                        condition.circumstance().equals(variable.type().name()))
                .flatMap(condition -> condition.values().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return against.contains(String.valueOf(variable.type().presumed()))
                ? Set.of()
                : against.stream()
                        .map(value -> space.representative(variable.index(), variable.code(value)))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private void compare(Variable variable, int conflict, Space space, LocalDate day, Trial trial) {
        Walk walk = new Walk(space);
        int ordinary = variable.ordinary();
        for (int before : new int[] {ordinary, variable.unmentioned()}) {
            Optional<int[]> milder =
                    new Pairs(space, walk.domains(), variable.index()).find(before, conflict, Monotony::isMilder);
            trial.see(
                    milder.isEmpty(),
                    () -> milder.map(space.predicates()::told).orElse(Map.of()),
                    day,
                    () -> "It would be milder if " + variable.type().name() + " were " + variable.value(conflict)
                            + ".");
        }
    }

    /** To ask for more is not milder; to settle what was open more mildly than it could have come out is. */
    private static boolean isMilder(Tally one, Tally other) {
        Verdict after = other.verdict();
        if (after == Verdict.NEED_MORE_INFORMATION) {
            return false;
        }
        return one.strictest().map(before -> before.isStricterThan(after)).orElse(after.permits());
    }
}
