package no.rollesjekk.receipts;

import java.util.Map;
import java.util.stream.Collectors;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.consultation.AdviceView.FindingView;
import no.rollesjekk.reasoning.Advice;
import no.rollesjekk.reasoning.Finding;
import no.rollesjekk.reasoning.Status;
import no.rollesjekk.reasoning.Verdict;

/** What of an advice counts as the same or another: the verdict, and each finding with how sure it is. */
record Outcome(Verdict verdict, Map<String, Status> findings) {

    static Outcome of(AdviceView advice) {
        return new Outcome(
                advice.verdict(),
                advice.findings().stream().collect(Collectors.toMap(FindingView::rule, FindingView::status)));
    }

    static Outcome of(Advice advice) {
        return new Outcome(
                advice.verdict(),
                advice.findings().stream()
                        .collect(Collectors.toMap(finding -> finding.rule().id(), Finding::status)));
    }

    boolean finds(String rule) {
        return findings.containsKey(rule);
    }
}
