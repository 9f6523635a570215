package no.rollesjekk.receipts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Amendment;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.receipts.Comparison.ChangedRule;
import no.rollesjekk.receipts.Comparison.DatedRule;
import no.rollesjekk.receipts.Comparison.Fate;
import org.springframework.stereotype.Component;

/**
 * Compares a kept advice with that of today. Today's rule book is asked twice: of the kept day and of today. What differs
 * between the kept advice and the first is the work of changed rules; between the first and the second, of time.
 */
@Component
class Comparing {

    private final RuleBook book;
    private final Reasoning reasoning;
    private final CircumstanceTypes types;

    Comparing(RuleBook book, Reasoning reasoning, CircumstanceTypes types) {
        this.book = book;
        this.reasoning = reasoning;
        this.types = types;
    }

    Comparison compare(Receipt receipt, LocalDate today) {
        Map<String, String> asked = new LinkedHashMap<>(receipt.values());
        asked.entrySet().removeIf(told -> !isAsked(told.getKey(), told.getValue()));
        List<Receipt.Told> notAsked = receipt.told().stream()
                .filter(told -> !asked.containsKey(told.circumstance()))
                .toList();
        if (asked.isEmpty()) {
            return Comparison.impossible(notAsked);
        }
        LocalDate day = receipt.advice().ruleBook().asOf();
        Case theCase = Case.of(types, asked);
        Outcome kept = Outcome.of(receipt.advice());
        Outcome then = Outcome.of(reasoning.advise(theCase, day));
        Outcome now = Outcome.of(reasoning.advise(theCase, today));
        List<ChangedRule> changed = changedRules(receipt, theCase, kept, then);
        return new Comparison(
                kept.equals(now) && notAsked.isEmpty(),
                datedRules(receipt.language(), theCase, then, now, day, today),
                changed,
                !kept.equals(then) && changed.isEmpty() && notAsked.isEmpty(),
                notAsked,
                asked);
    }

    private boolean isAsked(String circumstance, String value) {
        return types.contains(circumstance)
                && (value.equals(Circumstance.UNMENTIONED)
                        || value.equals(Circumstance.UNCLEAR)
                        || types.get(circumstance).choice(value).isPresent());
    }

    /** The rules that are no longer what they were, with what the changelog says of each of them. */
    private List<ChangedRule> changedRules(Receipt receipt, Case theCase, Outcome kept, Outcome then) {
        Map<String, String> before = receipt.rules();
        Stream<ChangedRule> gone = receipt.advice().findings().stream()
                .filter(finding -> book.find(finding.rule()).isEmpty())
                .map(finding ->
                        new ChangedRule(finding.rule(), finding.norm(), Fate.GONE, since(finding.rule(), before)));
        Stream<ChangedRule> others = explaining(
                        kept, then, theCase, rule -> !Objects.equals(rule.fingerprint(), before.get(rule.id())))
                .map(rule -> new ChangedRule(
                        rule.id(),
                        rule.norm().in(receipt.language()),
                        before.containsKey(rule.id()) ? Fate.CHANGED : Fate.NEW,
                        since(rule.id(), before)));
        return Stream.concat(gone, others).toList();
    }

    private List<Amendment> since(String rule, Map<String, String> before) {
        return book.history().since(rule, before.getOrDefault(rule, ""));
    }

    private List<DatedRule> datedRules(
            Language language, Case theCase, Outcome then, Outcome now, LocalDate day, LocalDate today) {
        return explaining(then, now, theCase, rule -> rule.inForce(day) != rule.inForce(today))
                .map(rule -> DatedRule.of(rule, language, day, today))
                .toList();
    }

    /** Of the rules that differ those that were found before or after; where none of them tells why, all that could. */
    private Stream<Rule> explaining(Outcome before, Outcome after, Case theCase, Predicate<Rule> differs) {
        List<Rule> seen = book.rules().stream()
                .filter(rule -> before.finds(rule.id()) || after.finds(rule.id()))
                .filter(differs)
                .toList();
        boolean tells = before.verdict() == after.verdict()
                ? before.equals(after) || !seen.isEmpty()
                : seen.stream().anyMatch(rule -> rule.decision().isPresent());
        return tells
                ? seen.stream()
                : Stream.concat(
                                seen.stream(),
                                reasoning.touching(theCase).stream().filter(differs))
                        .distinct();
    }
}
