package no.rollesjekk.reasoning.proof;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Matching;
import no.rollesjekk.reasoning.PlainMatching;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Space;

/** The engine and the plain predicates find the same rules, and come to the same verdict on every day. */
final class Agreement {

    private final Premises premises;
    private final Matching plain;
    private final List<LocalDate> days;
    private Collection<Rule> matched = List.of();
    private final Reasoning byMatched;

    Agreement(Premises premises) {
        this.premises = premises;
        this.plain = new PlainMatching(premises.book());
        this.days = premises.law().turnsFrom(premises.firstDay());
        this.byMatched = new Reasoning(premises.book(), premises.law(), theCase -> matched, premises.measures());
    }

    Shown onEveryVerdict() {
        Trial trial = new Trial("Engine and plain predicates agree on rules and verdict");
        Predicates predicates = premises.law().ofAllTimes();
        new Walk(new Space(predicates, Constraints.NONE)).states(codes -> {
            Map<String, String> told = predicates.told(codes);
            compare(told, trial);
            for (LocalDate day : days) {
                Verdict byEngine = byMatched.verdict(Case.of(premises.types(), told), day);
                Verdict byPredicates = premises.law().on(day).tally(codes).verdict();
                trial.see(
                        byEngine == byPredicates,
                        () -> told,
                        day,
                        () -> "The engine says " + byEngine + ", the predicates say " + byPredicates + ".");
            }
        });
        return trial.shown();
    }

    Shown onEveryRule() {
        Trial trial = new Trial("Engine and plain predicates agree on every rule, in every state of its own grounds");
        LocalStates local = new LocalStates(premises.types());
        premises.book().rules().forEach(rule -> local.of(rule).forEach(told -> compare(told, trial)));
        return trial.shown();
    }

    private void compare(Map<String, String> told, Trial trial) {
        Case theCase = Case.of(premises.types(), told);
        matched = premises.engine().matching(theCase);
        Set<String> byEngine = ids(matched);
        Set<String> byPredicates = ids(plain.matching(theCase));
        trial.see(
                byEngine.equals(byPredicates),
                () -> told,
                days.get(0),
                () -> "The engine finds " + byEngine + ", the predicates find " + byPredicates + ".");
    }

    private static Set<String> ids(Collection<Rule> rules) {
        return rules.stream().map(Rule::id).collect(Collectors.toSet());
    }
}
