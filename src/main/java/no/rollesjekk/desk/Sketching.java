package no.rollesjekk.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.consultation.AdviceView;
import no.rollesjekk.consultation.AdviceView.FindingView;
import no.rollesjekk.consultation.AdviceView.MeasureView;
import no.rollesjekk.consultation.AdviceView.PresumptionView;
import no.rollesjekk.consultation.AdviceView.SourceView;
import no.rollesjekk.consultation.Consultation;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.content.Language;
import no.rollesjekk.search.Hit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Suggests a draft from what the rule book says of a question, in its language. A person writes the answer. */
@Service
public class Sketching {

    private static final int PRESUMPTIONS = 5;

    private final Consulting consulting;
    private final MessageSource messages;
    private final Clock clock;

    Sketching(Consulting consulting, MessageSource messages, Clock clock) {
        this.consulting = consulting;
        this.messages = messages;
        this.clock = clock;
    }

    /** The published answers nearest to the question. */
    public List<Hit> nearest(Question question) {
        return consult(question).answers();
    }

    /** Empty where the rule book says nothing. */
    public Optional<Draft> draft(Question question) {
        return Optional.ofNullable(consult(question).advice()).map(advice -> draft(advice, question.language()));
    }

    private Consultation consult(Question question) {
        return consulting.ask(question.text(), Optional.of(question.language()), LocalDate.now(clock), question.told());
    }

    private Draft draft(AdviceView advice, Language language) {
        List<FindingView> deciding =
                advice.findings().stream().filter(FindingView::decides).toList();
        String body = Stream.of(
                        advice.headline() + ". " + advice.summary(),
                        part(language, "why", deciding.stream().map(FindingView::text)),
                        part(language, "measures", advice.measures().stream().map(MeasureView::text)),
                        part(
                                language,
                                "presumed",
                                advice.presumptions().stream()
                                        .map(PresumptionView::text)
                                        .limit(PRESUMPTIONS)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new Draft(
                language,
                "",
                "",
                body,
                "",
                deciding.stream()
                        .flatMap(finding -> finding.sources().stream())
                        .map(SourceView::id)
                        .toList(),
                deciding.stream().map(FindingView::rule).toList(),
                advice.measures().stream().map(MeasureView::id).toList());
    }

    private String part(Language language, String key, Stream<String> points) {
        String list = points.distinct().map(point -> "- " + point).collect(Collectors.joining("\n"));
        return list.isEmpty()
                ? ""
                : "## " + messages.getMessage("suggestion." + key, null, language.locale()) + "\n\n" + list;
    }
}
