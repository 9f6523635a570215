package no.rollesjekk.web.picture;

import java.util.List;
import no.rollesjekk.consultation.AdviceView.BecauseView;
import no.rollesjekk.consultation.AdviceView.FindingView;
import no.rollesjekk.reasoning.Status;

/**
 * One rule of the advice: what it rests on, and what it comes to.
 *
 * @param rule its id
 * @param leads whether the verdict rests on it or waits for it
 */
public record Step(List<String> circumstances, String rule, String norm, String finding, boolean leads, boolean waits) {

    /** @param ordinary what to say where nothing but the ordinary is presumed */
    static Step of(FindingView finding, String ordinary) {
        List<String> told =
                finding.because().stream().map(BecauseView::text).distinct().toList();
        boolean waits = finding.status() == Status.AWAITING;
        return new Step(
                told.isEmpty() ? List.of(ordinary) : told,
                finding.rule(),
                finding.norm(),
                finding.text(),
                finding.decides() || waits,
                waits);
    }
}
