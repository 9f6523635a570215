package no.rollesjekk.cli;

import java.util.List;
import java.util.Locale;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.consultation.AdviceView.BecauseView;
import no.rollesjekk.consultation.AdviceView.FindingView;
import no.rollesjekk.consultation.Consultation;
import no.rollesjekk.consultation.Validity;
import no.rollesjekk.content.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An advice as plain text for the terminal. */
@Component
class AdviceText {

    private static final String BULLET = "  - ";

    private final MessageSource messages;
    private final Validity validity;

    AdviceText(MessageSource messages, Validity validity) {
        this.messages = messages;
        this.validity = validity;
    }

    String of(Consultation consultation) {
        Locale locale = Language.of(consultation.language()).orElse(Language.NB).locale();
        StringBuilder text = new StringBuilder();
        AdviceView advice = consultation.advice();
        if (advice == null) {
            text.append(consultation.message()).append('\n');
        } else {
            advice(text, advice, locale);
        }
        list(
                text,
                word("advice.related", locale),
                consultation.answers().stream()
                        .map(hit -> hit.title() + "  " + hit.url())
                        .toList(),
                5,
                locale);
        return text.toString().stripTrailing();
    }

    private void advice(StringBuilder text, AdviceView advice, Locale locale) {
        text.append(advice.headline().toUpperCase(locale)).append("\n\n");
        text.append(advice.summary()).append('\n');
        list(
                text,
                word("advice.reasons", locale),
                advice.reasons().stream().map(BecauseView::text).toList(),
                20,
                locale);
        List<FindingView> carrying = advice.carrying();
        if (!carrying.isEmpty()) {
            text.append('\n').append(word("advice.why", locale)).append('\n');
            carrying.forEach(finding -> finding(text, finding, locale));
        }
        list(
                text,
                word("advice.measures", locale),
                advice.measures().stream().map(AdviceView.MeasureView::text).toList(),
                20,
                locale);
        list(
                text,
                word("advice.presumptions", locale),
                advice.presumptions().stream()
                        .map(AdviceView.PresumptionView::text)
                        .toList(),
                5,
                locale);
        list(
                text,
                word("advice.questions", locale),
                advice.questions().stream().map(AdviceView.QuestionView::text).toList(),
                3,
                locale);
        list(
                text,
                word("advice.changes", locale),
                advice.wouldChangeIt().stream()
                        .map(change -> String.join(". ", change.text()) + ". "
                                + messages.getMessage("advice.changes.to", new Object[] {change.headline()}, locale))
                        .toList(),
                5,
                locale);
    }

    private void finding(StringBuilder text, FindingView finding, Locale locale) {
        text.append(BULLET)
                .append('[')
                .append(word("strength." + finding.strength(), locale))
                .append("] ")
                .append(finding.text())
                .append('\n');
        for (BecauseView because : finding.because()) {
            text.append("      ").append(because.text());
            if (because.quote() != null) {
                text.append(" («").append(because.quote()).append("»)");
            }
            text.append('\n');
        }
        validity.asReason(finding, locale)
                .ifPresent(time -> text.append("      ").append(time).append('\n'));
        finding.sources()
                .forEach(source -> text.append("      ")
                        .append(
                                source.strength().binds()
                                        ? source.citation()
                                        : source.citation() + ", " + source.place())
                        .append('\n'));
    }

    /** At most so many lines of a list, and how many more there are. */
    private void list(StringBuilder text, String heading, List<String> lines, int most, Locale locale) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(heading).append('\n');
        lines.stream()
                .limit(most)
                .forEach(line -> text.append(BULLET).append(line).append('\n'));
        if (lines.size() > most) {
            text.append(BULLET)
                    .append(messages.getMessage("advice.andMore", new Object[] {lines.size() - most}, locale))
                    .append('\n');
        }
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
