package no.rollesjekk.web;

import java.time.Instant;
import java.util.List;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.receipts.Comparison;
import no.rollesjekk.receipts.Receipt;
import no.rollesjekk.receipts.Reopened;
import org.jspecify.annotations.Nullable;

/** A kept advice as the API shows it. */
record ReceiptView(
        Instant kept,
        Instant expires,
        String language,
        List<Receipt.Told> circumstances,
        AdviceView advice,
        TodayView today) {

    /**
     * @param same whether verdict and findings are the same as those that were given
     * @param advice left out where nothing that was told is asked about any more
     * @param weighedOtherwise whether the advice differs although no rule does
     * @param notAsked what was told and is no longer asked about
     */
    record TodayView(
            boolean same,
            @Nullable AdviceView advice,
            List<Comparison.DatedRule> datedRules,
            List<Comparison.ChangedRule> changedRules,
            boolean weighedOtherwise,
            List<Receipt.Told> notAsked) {}

    static ReceiptView of(Reopened opened) {
        Receipt receipt = opened.receipt();
        Comparison comparison = opened.comparison();
        return new ReceiptView(
                receipt.kept(),
                receipt.expires(),
                receipt.language().tag(),
                receipt.told(),
                receipt.advice(),
                new TodayView(
                        comparison.same(),
                        opened.today(),
                        comparison.dated(),
                        comparison.changed(),
                        comparison.weighedOtherwise(),
                        comparison.notAsked()));
    }
}
