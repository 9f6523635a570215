package no.rollesjekk.consultation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rollesjekk.consultation.AdviceView.BecauseView;
import no.rollesjekk.consultation.AdviceView.BookView;
import no.rollesjekk.consultation.AdviceView.ChangeView;
import no.rollesjekk.consultation.AdviceView.ChoiceView;
import no.rollesjekk.consultation.AdviceView.FindingView;
import no.rollesjekk.consultation.AdviceView.MeasureView;
import no.rollesjekk.consultation.AdviceView.PresumptionView;
import no.rollesjekk.consultation.AdviceView.QuestionView;
import no.rollesjekk.consultation.AdviceView.RemedyView;
import no.rollesjekk.consultation.AdviceView.SourceView;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.Remedy;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.reasoning.Advice;
import no.rollesjekk.reasoning.Change;
import no.rollesjekk.reasoning.Finding;
import no.rollesjekk.reasoning.Measure;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.Standing;
import no.rollesjekk.reasoning.VerdictTexts;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an advice into words. */
@Component
public class Wording {

    private final Sources sources;
    private final VerdictTexts verdicts;
    private final CircumstanceTypes types;
    private final Measures measures;

    Wording(Sources sources, VerdictTexts verdicts, CircumstanceTypes types, Measures measures) {
        this.sources = sources;
        this.verdicts = verdicts;
        this.types = types;
        this.measures = measures;
    }

    /**
     * @param quotes the asker's words by circumstance, where they were read from a text
     * @param answers the id of the answer that explains each measure, by the measure's id
     */
    AdviceView of(Advice advice, Language language, Map<String, String> quotes, Map<String, String> answers) {
        return new AdviceView(
                advice.verdict(),
                verdicts.of(advice.verdict()).headline().in(language),
                verdicts.of(advice.verdict()).summary().in(language),
                advice.reasons().stream()
                        .map(told -> because(told, language, quotes))
                        .toList(),
                advice.findings().stream()
                        .map(finding -> finding(finding, advice, language, quotes))
                        .toList(),
                advice.measures().stream()
                        .map(measure -> measure(measure, advice, language, path(answers, measure)))
                        .toList(),
                advice.presumptions().stream()
                        .map(circumstance -> presumption(circumstance.type(), language))
                        .toList(),
                advice.questions().stream()
                        .map(circumstance -> question(circumstance.type(), language))
                        .toList(),
                advice.changes().stream()
                        .map(change -> change(change, language, answers))
                        .toList(),
                new BookView(advice.ruleBook(), advice.asOf()));
    }

    private FindingView finding(Finding finding, Advice advice, Language language, Map<String, String> quotes) {
        return new FindingView(
                finding.rule().id(),
                finding.rule().kind(),
                finding.status(),
                finding.rule().strength(),
                finding.rule().verdict() == advice.verdict(),
                finding.rule().norm().in(language),
                finding.rule().finding().in(language),
                finding.grounds().stream()
                        .filter(ground -> ground.standing() != Standing.PRESUMED)
                        .map(ground -> because(ground.circumstance(), language, quotes))
                        .toList(),
                finding.rule().sources().stream()
                        .map(sources::get)
                        .map(Wording::source)
                        .toList(),
                finding.rule().from(),
                finding.rule().to());
    }

    private static BecauseView because(Circumstance told, Language language, Map<String, String> quotes) {
        return new BecauseView(told.name(), told.value(), sentence(told, language), quotes.get(told.name()));
    }

    /** What is known of a circumstance as a sentence; the question itself where nothing is. */
    public static String sentence(Circumstance told, Language language) {
        return told.choice().map(Choice::text).orElse(told.type().question()).in(language);
    }

    private static SourceView source(Source source) {
        return new SourceView(
                source.id(), source.citation(), source.place(), source.url(), source.strength(), source.checked());
    }

    private static MeasureView measure(Measure measure, Advice advice, Language language, @Nullable String answer) {
        String rule = advice.findings().stream()
                .map(Finding::rule)
                .filter(each -> each.measures().contains(measure.id()))
                .map(each -> each.id())
                .findFirst()
                .orElse("");
        return new MeasureView(
                measure.id(), measure.text().in(language), measure.more().in(language), rule, answer);
    }

    private static PresumptionView presumption(CircumstanceType type, Language language) {
        return new PresumptionView(
                type.name(),
                String.valueOf(type.presumed()),
                type.presumptionText().map(text -> text.in(language)).orElse(""));
    }

    static QuestionView question(CircumstanceType type, Language language) {
        List<ChoiceView> choices = type.choices().stream()
                .map(choice -> new ChoiceView(choice.code(), choice.answer().in(language)))
                .toList();
        return new QuestionView(
                type.name(),
                type.question().in(language),
                type.why().in(language),
                type.help().in(language),
                choices);
    }

    private ChangeView change(Change change, Language language, Map<String, String> answers) {
        List<Remedy> remedies = change.circumstances().keySet().stream()
                .map(types::get)
                .flatMap(type -> Stream.ofNullable(type.remedy()))
                .toList();
        return new ChangeView(
                change.circumstances(),
                change.verdict(),
                verdicts.of(change.verdict()).headline().in(language),
                remedies.stream().map(remedy -> remedy.text().in(language)).toList(),
                remedies.stream()
                        .map(Remedy::measure)
                        .distinct()
                        .map(measures::get)
                        .map(measure ->
                                new RemedyView(measure.id(), measure.text().in(language), path(answers, measure)))
                        .toList());
    }

    private static @Nullable String path(Map<String, String> answers, Measure measure) {
        String answer = answers.get(measure.id());
        return answer == null ? null : Answer.path(answer);
    }
}
