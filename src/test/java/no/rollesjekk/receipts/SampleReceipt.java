package no.rollesjekk.receipts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Advice;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Rule;

/** Receipts as today's rule book would have given them. */
final class SampleReceipt {

    private SampleReceipt() {}

    static Receipt receipt(Map<String, String> told, LocalDate day) {
        Advice advice = House.advise(told, day);
        return receipt(told, day, advice.verdict().name(), findings(advice));
    }

    static List<Map<String, String>> findings(Advice advice) {
        return advice.findings().stream()
                .map(finding -> finding(finding.rule().id(), finding.status().name()))
                .toList();
    }

    static Map<String, String> finding(String rule, String status) {
        return Map.of("rule", rule, "status", status, "norm", "Norm of " + rule);
    }

    static Receipt receipt(
            Map<String, String> told, LocalDate day, String verdict, List<Map<String, String>> findings) {
        AdviceView advice = Receipts.JSON.convertValue(
                Map.of("verdict", verdict, "findings", findings, "ruleBook", Map.of("version", "1", "asOf", day)),
                AdviceView.class);
        return new Receipt(
                Instant.EPOCH,
                Instant.EPOCH,
                Language.NB,
                told.entrySet().stream()
                        .map(each -> new Receipt.Told(each.getKey(), each.getValue(), each.getKey()))
                        .toList(),
                advice,
                House.BOOK.rules().stream().collect(Collectors.toMap(Rule::id, Rule::fingerprint)));
    }

    /** As if the rule had been another then, or, without a fingerprint, none. */
    static Receipt withRule(Receipt receipt, String rule, String fingerprint) {
        Map<String, String> rules = new HashMap<>(receipt.rules());
        if (fingerprint.isEmpty()) {
            rules.remove(rule);
        } else {
            rules.put(rule, fingerprint);
        }
        return new Receipt(
                receipt.kept(), receipt.expires(), receipt.language(), receipt.told(), receipt.advice(), rules);
    }

    static Receipt withTold(Receipt receipt, List<Receipt.Told> told) {
        return new Receipt(
                receipt.kept(), receipt.expires(), receipt.language(), told, receipt.advice(), receipt.rules());
    }
}
