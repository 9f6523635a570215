package no.rollesjekk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.rollesjekk.consultation.Wording;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleCase;
import no.rollesjekk.reasoning.RuleCases;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.web.languages.Spoken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A rule's cases, and what is told of any case, in words. */
@Component("caseLines")
class CaseLines {

    /**
     * One case.
     *
     * @param told its circumstances as sentences
     * @param asOf the day whose law it was tried with; null where any day will do
     */
    record Line(
            String sentence, List<String> told, @Nullable LocalDate asOf, Verdict verdict) {}

    private final RuleCases cases;
    private final CircumstanceTypes types;

    CaseLines(RuleCases cases, CircumstanceTypes types) {
        this.cases = cases;
        this.types = types;
    }

    List<Line> hits(Rule rule) {
        return cases.hits(rule).stream().map(this::line).toList();
    }

    List<Line> nearMisses(Rule rule) {
        return cases.nearMisses(rule).stream().map(this::line).toList();
    }

    private Line line(RuleCase ruleCase) {
        return new Line(ruleCase.sentence(), sentences(ruleCase.told()), ruleCase.asOf(), ruleCase.verdict());
    }

    /** What is told of a case, a sentence for each circumstance. */
    public List<String> sentences(Map<String, String> told) {
        return Case.of(types, told).all().stream()
                .filter(circumstance -> told.containsKey(circumstance.name()))
                .map(circumstance -> Wording.sentence(circumstance, Spoken.language()))
                .toList();
    }

    /** What is presumed of whoever has that post, because it would be asked. */
    public List<String> presumedOf(Choice post) {
        return post.asks().stream()
                .flatMap(name -> types.get(name).presumptionText().stream())
                .map(text -> text.in(Spoken.language()))
                .toList();
    }
}
