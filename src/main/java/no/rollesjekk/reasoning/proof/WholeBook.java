package no.rollesjekk.reasoning.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.reasoning.Condition;
import no.rollesjekk.reasoning.Finding;
import no.rollesjekk.reasoning.PlainMatching;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.reasoning.Rule;

/** What is claimed of each rule of the book by itself. */
final class WholeBook {

    private static final String ANY_POST = "HOME_NURSE";

    private final Premises premises;
    private final Reasoning reasoning;

    WholeBook(Premises premises) {
        this.premises = premises;
        this.reasoning =
                new Reasoning(premises.book(), premises.law(), new PlainMatching(premises.book()), premises.measures());
    }

    /** Only cases that the constraints allow count. */
    Shown everyRuleHoldsSomewhere() {
        Trial trial =
                new Trial("Every rule holds in some case that can be, and decides there if it comes to a verdict");
        for (Rule rule : premises.book().rules()) {
            LocalDate day = dayOf(rule);
            List<Map<String, String>> states = known(rule);
            boolean holds = states.stream().anyMatch(told -> holds(rule, told, day) && decides(rule, told, day));
            trial.see(
                    holds,
                    () -> states.isEmpty() ? Map.of() : states.get(0),
                    day,
                    () -> "The rule " + rule.id() + " never holds, or never decides.");
        }
        return trial.shown();
    }

    Shown everyFindingHasItsSources() {
        Trial trial = new Trial("Every finding has a source that resolves, and every measure is known");
        for (Rule rule : premises.book().rules()) {
            boolean complete = !rule.sources().isEmpty()
                    && rule.sources().stream()
                            .allMatch(id -> premises.sources().find(id).isPresent())
                    && rule.measures().stream().allMatch(premises.measures()::contains);
            trial.see(complete, Map::of, dayOf(rule), () -> "The rule " + rule.id() + " lacks a source or a measure.");
        }
        return trial.shown();
    }

    /** Otherwise something overridden could decide, and a special norm would make things milder than the general one. */
    Shown noRuleOverridesAStricterOne() {
        Trial trial = new Trial("No rule overrides a stricter one, and none overrides one that overrides it");
        for (Rule rule : premises.book().rules()) {
            for (String id : rule.overrides()) {
                Rule other = premises.book().find(id).orElseThrow();
                boolean fits = other.decision()
                                .map(less -> rule.decision()
                                        .map(own -> !less.isStricterThan(own))
                                        .orElse(false))
                                .orElse(true)
                        && !reaches(other, rule, new ArrayList<>());
                trial.see(fits, Map::of, dayOf(rule), () -> rule.id() + " overrides " + id + ".");
            }
        }
        return trial.shown();
    }

    private boolean reaches(Rule from, Rule to, List<Rule> passed) {
        if (from.id().equals(to.id())) {
            return true;
        }
        if (passed.contains(from)) {
            return false;
        }
        passed.add(from);
        return from.overrides().stream()
                .flatMap(id -> premises.book().find(id).stream())
                .anyMatch(next -> reaches(next, to, passed));
    }

    private List<Map<String, String>> known(Rule rule) {
        List<Map<String, String>> states = LocalStates.product(rule, Map.of("function", ANY_POST), Condition::values);
        states.forEach(this::answerWhatIsAsked);
        return states.stream().filter(premises.constraints()::allow).toList();
    }

    /** What must be asked is answered, and as it ordinarily is where it has an ordinary, so that nothing waits. */
    private void answerWhatIsAsked(Map<String, String> told) {
        Case theCase = Case.of(premises.types(), told);
        for (CircumstanceType type : premises.types().all()) {
            if (type.presumed() != null && theCase.asksAbout(type.name())) {
                told.putIfAbsent(type.name(), type.presumed());
            } else if (type.presumed() == null && !told.containsKey(type.name())) {
                type.codes().stream()
                        .filter(code -> premises.constraints().allow(with(told, type.name(), code)))
                        .findFirst()
                        .ifPresent(code -> told.put(type.name(), code));
            }
        }
    }

    private static Map<String, String> with(Map<String, String> told, String name, String value) {
        Map<String, String> more = new HashMap<>(told);
        more.put(name, value);
        return more;
    }

    private boolean holds(Rule rule, Map<String, String> told, LocalDate day) {
        Set<String> holding = reasoning.holding(Case.of(premises.types(), told), day).stream()
                .map(Finding::rule)
                .map(Rule::id)
                .collect(Collectors.toSet());
        return holding.contains(rule.id());
    }

    private boolean decides(Rule rule, Map<String, String> told, LocalDate day) {
        return rule.decision()
                .map(verdict -> reasoning.verdict(Case.of(premises.types(), told), day) == verdict)
                .orElse(true);
    }

    private LocalDate dayOf(Rule rule) {
        if (rule.from() != null) {
            return rule.from();
        }
        return rule.to() != null ? rule.to() : premises.today();
    }
}
