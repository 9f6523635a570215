package no.rollesjekk.reasoning.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Advice;
import no.rollesjekk.reasoning.Change;
import no.rollesjekk.reasoning.PlainMatching;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Space;

/** What an advice says of itself is so: its reasons, its presumptions, and what would change it. */
final class Explanations {

    private final Premises premises;
    private final Predicates predicates;
    private final Space space;
    private final Reasoning reasoning;
    private final Trial presumptions = new Trial(
            "Told what it presumed, an advice stays; told otherwise it can change; nothing else makes it stricter");
    private final Trial reasons = new Trial("The reasons given alone give the verdict, and each of them is needed");
    private final Trial changes = new Trial(
            "Each change, made, gives what was said, with one part less it does not, and where none is named nothing would");

    Explanations(Premises premises) {
        this.premises = premises;
        this.predicates = premises.law().on(premises.today());
        this.space = new Space(predicates, Constraints.NONE);
        this.reasoning =
                new Reasoning(premises.book(), premises.law(), new PlainMatching(premises.book()), premises.measures());
    }

    List<Shown> shown() {
        new Walk(space).across(codes -> {
            if (predicates.tally(codes).verdict() != Verdict.NEED_MORE_INFORMATION) {
                Advice advice = reasoning.advise(Case.of(premises.types(), predicates.told(codes)), premises.today());
                seePresumptions(codes, advice);
                seeReasons(codes, advice);
                seeChanges(codes, advice);
            }
        });
        return List.of(presumptions.shown(), reasons.shown(), changes.shown());
    }

    private void seePresumptions(int[] codes, Advice advice) {
        Set<String> presumed =
                advice.presumptions().stream().map(Circumstance::name).collect(Collectors.toSet());
        for (int index : space.variables()) {
            Variable variable = predicates.variables().get(index);
            if (codes[index] == variable.unmentioned() && variable.type().presumed() != null) {
                String name = variable.type().name();
                boolean same = verdict(codes, variable, variable.ordinary()) == advice.verdict();
                boolean changed = false;
                boolean stricter = false;
                for (int choice : space.choices(index)) {
                    Verdict told = verdict(codes, variable, choice);
                    changed |= told != advice.verdict();
                    stricter |= told.isStricterThan(advice.verdict());
                }
                boolean fits = presumed.contains(name) ? same && changed : !stricter;
                presumptions.see(
                        fits,
                        () -> predicates.told(codes),
                        premises.today(),
                        () -> "The advice "
                                + advice.verdict() + (presumed.contains(name) ? " presumes " : " does not presume ")
                                + name
                                + ".");
            }
        }
    }

    private void seeReasons(int[] codes, Advice advice) {
        Map<String, String> alone = new HashMap<>();
        advice.reasons().forEach(reason -> alone.put(reason.name(), reason.value()));
        boolean enough = verdict(alone) == advice.verdict();
        boolean needed = advice.reasons().stream().noneMatch(reason -> {
            Map<String, String> without = new HashMap<>(alone);
            without.remove(reason.name());
            return verdict(without) == advice.verdict();
        });
        reasons.see(
                enough && needed,
                () -> predicates.told(codes),
                premises.today(),
                () -> advice.verdict() + " is said to rest on " + alone + ".");
    }

    private void seeChanges(int[] codes, Advice advice) {
        if (advice.changes().isEmpty()) {
            changes.see(
                    !advice.verdict().isStricterThan(decided(withEveryRemedy(codes))),
                    () -> predicates.told(codes),
                    premises.today(),
                    () -> "It is said that nothing would change " + advice.verdict() + ".");
        }
        for (Change change : advice.changes()) {
            Map<String, String> changed = new HashMap<>(predicates.told(codes));
            changed.putAll(change.circumstances());
            boolean asSaid = verdict(changed) == change.verdict();
            boolean smallest = change.circumstances().keySet().stream().noneMatch(name -> {
                Map<String, String> less = new HashMap<>(changed);
                less.put(name, predicates.told(codes).get(name));
                return advice.verdict().isStricterThan(decided(less));
            });
            changes.see(
                    asSaid && smallest,
                    () -> predicates.told(codes),
                    premises.today(),
                    () -> "It is said that " + change.circumstances() + " leads to " + change.verdict() + ".");
        }
    }

    private Map<String, String> withEveryRemedy(int[] codes) {
        Map<String, String> changed = new HashMap<>(predicates.told(codes));
        predicates.variables().stream()
                .map(Variable::type)
                .filter(type -> type.remedy() != null && changed.containsKey(type.name()))
                .forEach(type -> changed.put(type.name(), String.valueOf(type.presumed())));
        return changed;
    }

    private Verdict verdict(int[] codes, Variable variable, int code) {
        int[] told = codes.clone();
        told[variable.index()] = code;
        return predicates.tally(told).verdict();
    }

    private Verdict verdict(Map<String, String> told) {
        return predicates
                .tally(predicates.codes(Case.of(premises.types(), told)))
                .verdict();
    }

    private Verdict decided(Map<String, String> told) {
        return predicates
                .tally(predicates.codes(Case.of(premises.types(), told)))
                .decided()
                .orElse(Verdict.NOT_ELIGIBLE);
    }
}
