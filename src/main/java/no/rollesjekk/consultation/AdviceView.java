package no.rollesjekk.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.rollesjekk.reasoning.Kind;
import no.rollesjekk.reasoning.Status;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.sources.Checked;
import no.rollesjekk.sources.Strength;
import org.jspecify.annotations.Nullable;

/**
 * An advice in words, in one language.
 *
 * @param reasons what was told and alone gives the verdict, the rest being as it ordinarily is
 * @param presumptions what nobody mentioned and the verdict rests on
 * @param questions what to ask next, most important first
 * @param wouldChangeIt the smallest changes within the municipality's reach that make the verdict milder
 */
public record AdviceView(
        Verdict verdict,
        String headline,
        String summary,
        List<BecauseView> reasons,
        List<FindingView> findings,
        List<MeasureView> measures,
        List<PresumptionView> presumptions,
        List<QuestionView> questions,
        List<ChangeView> wouldChangeIt,
        BookView ruleBook) {

    /** An advice kept before reasons were told has none. */
    public AdviceView {
        reasons = reasons == null ? List.of() : reasons;
    }

    /** The findings the verdict rests on or waits for. */
    public List<FindingView> carrying() {
        return findings.stream().filter(AdviceView::carries).toList();
    }

    /** The findings that are there besides. */
    public List<FindingView> others() {
        return findings.stream().filter(finding -> !carries(finding)).toList();
    }

    private static boolean carries(FindingView finding) {
        return finding.decides() || finding.status() == Status.AWAITING;
    }

    /**
     * @param decides whether the verdict rests on it
     * @param norm the rule in plain words
     * @param text what the rule says of the case
     */
    public record FindingView(
            String rule,
            Kind kind,
            Status status,
            Strength strength,
            boolean decides,
            String norm,
            String text,
            List<BecauseView> because,
            List<SourceView> sources,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** @param quote the asker's own words, where it was read from a text */
    public record BecauseView(
            String circumstance,
            String value,
            String text,
            @Nullable String quote) {}

    public record SourceView(
            String id,
            String citation,
            String place,
            @Nullable String url,
            Strength strength,
            Checked checked) {}

    /** @param answer the address of the published answer that explains it */
    public record MeasureView(
            String id,
            String text,
            String more,
            String rule,
            @Nullable String answer) {}

    public record PresumptionView(String circumstance, String value, String text) {}

    public record QuestionView(String circumstance, String text, String why, String help, List<ChoiceView> choices) {}

    public record ChoiceView(String value, String text) {}

    /**
     * @param text what is done, a sentence a circumstance
     * @param measures what the municipality can do to bring it about
     */
    public record ChangeView(
            Map<String, String> circumstances,
            Verdict verdict,
            String headline,
            List<String> text,
            List<RemedyView> measures) {

        /** A change kept before measures were told has none. */
        public ChangeView {
            measures = measures == null ? List.of() : measures;
        }
    }

    /** @param answer the address of the published answer that explains it */
    public record RemedyView(
            String id, String text, @Nullable String answer) {}

    public record BookView(String version, LocalDate asOf) {}
}
