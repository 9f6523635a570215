package no.rollesjekk.reasoning.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.rollesjekk.facts.Case;
import no.rollesjekk.reasoning.Finding;
import no.rollesjekk.reasoning.PlainMatching;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.RuleCase;
import no.rollesjekk.reasoning.RuleCases;

/** Tries whether the cases beside the rules notice it when a ground of a rule is wrong. */
public final class Mutation {

    private final Premises premises;
    private final RuleCases cases;

    public Mutation(Premises premises, RuleCases cases) {
        this.premises = premises;
        this.cases = cases;
    }

    /**
     * What came of it.
     *
     * @param survivors those that every case let pass, by name
     */
    public record Caught(int mutants, List<String> survivors) {

        public double share() {
            return (double) (mutants - survivors.size()) / mutants;
        }
    }

    public Caught caught() {
        List<Mutant> mutants = premises.book().rules().stream()
                .flatMap(rule -> Mutant.of(rule, premises.types()))
                .toList();
        return new Caught(
                mutants.size(),
                mutants.stream()
                        .filter(mutant -> !isCaught(mutant))
                        .map(Mutant::what)
                        .toList());
    }

    private boolean isCaught(Mutant mutant) {
        List<Rule> rules = premises.book().rules().stream()
                .map(rule -> rule.id().equals(mutant.rule().id()) ? mutant.rule() : rule)
                .toList();
        RuleBook book = new RuleBook("", rules, premises.book().history());
        Reasoning reasoning = new Reasoning(book, premises.law(), new PlainMatching(book), premises.measures());
        return cases.byTopic().entrySet().stream()
                .anyMatch(topic ->
                        topic.getValue().stream().anyMatch(each -> comesOutOtherwise(each, topic.getKey(), reasoning)));
    }

    private boolean comesOutOtherwise(RuleCase each, String topic, Reasoning reasoning) {
        Case theCase = Case.of(premises.types(), each.told());
        Set<String> holding = reasoning.holding(theCase, each.day()).stream()
                .map(Finding::rule)
                .filter(rule -> rule.topic().equals(topic))
                .map(Rule::id)
                .collect(Collectors.toSet());
        return !holding.equals(Set.copyOf(each.holds())) || reasoning.verdict(theCase, each.day()) != each.verdict();
    }
}
