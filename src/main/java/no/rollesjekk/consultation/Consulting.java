package no.rollesjekk.consultation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rollesjekk.consultation.Consultation.ReadView;
import no.rollesjekk.consultation.Refusal.Code;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.UnknownValue;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.intake.Languages;
import no.rollesjekk.intake.PersonalDetail;
import no.rollesjekk.intake.Read;
import no.rollesjekk.intake.Reader;
import no.rollesjekk.intake.Reading;
import no.rollesjekk.reasoning.Advice;
import no.rollesjekk.reasoning.Finding;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.search.Hit;
import no.rollesjekk.search.Searching;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Answers a question: reads it, reasons about it, and finds the published answers that belong to it. */
@Service
public class Consulting {

    private static final int ANSWERS = 5;

    private final Reader reader;
    private final Languages languages;
    private final CircumstanceTypes types;
    private final Reasoning reasoning;
    private final Wording wording;
    private final Searching searching;
    private final Answers answers;
    private final MessageSource messages;

    Consulting(
            Reader reader,
            Languages languages,
            CircumstanceTypes types,
            Reasoning reasoning,
            Wording wording,
            Searching searching,
            Answers answers,
            MessageSource messages) {
        this.reader = reader;
        this.languages = languages;
        this.types = types;
        this.reasoning = reasoning;
        this.wording = wording;
        this.searching = searching;
        this.answers = answers;
        this.messages = messages;
    }

    /**
     * Answers a free text.
     *
     * @param text as {@link Requests#text} let it through
     * @param wanted the language to answer in; that of the text where none is named
     * @param corrections what the asker says of circumstances herself; it counts more than what was read
     */
    public Consultation ask(String text, Optional<Language> wanted, LocalDate asOf, Map<String, String> corrections) {
        Optional<Language> written = languages.of(text);
        Language language = wanted.or(() -> written).orElse(Language.NB);
        Reading reading = reader.read(text);
        if (corrections.isEmpty() && (!reading.inScope() || written.isEmpty())) {
            String key = written.isEmpty() ? "consultation.otherLanguage" : "consultation.outOfScope";
            List<Hit> found = searching
                    .search(text, Optional.empty(), Optional.empty(), ANSWERS, 0)
                    .hits();
            return new Consultation(
                    language.tag(), List.of(), null, messages.getMessage(key, null, language.locale()), found);
        }
        Map<String, String> told = new LinkedHashMap<>(reading.values());
        told.putAll(corrections);
        Advice advice = reasoning.advise(caseOf(told), asOf);
        return new Consultation(
                language.tag(),
                reading.circumstances().stream()
                        .map(read -> view(read, language))
                        .toList(),
                inWords(advice, language, quotes(reading, corrections)),
                null,
                related(advice, text, language));
    }

    /** What the text tells of somebody that an advice does not need. */
    public Set<PersonalDetail> personalDetails(String text) {
        return reader.personalDetails(text);
    }

    /** Advice on circumstances told one by one, with the published answers that belong to it. */
    public Consultation consult(Map<String, String> told, Language language, LocalDate asOf) {
        Advice advice = reasoning.advise(caseOf(told), asOf);
        return new Consultation(
                language.tag(), List.of(), inWords(advice, language, Map.of()), null, related(advice, "", language));
    }

    /** Advice on circumstances told one by one. */
    public AdviceView advise(Map<String, String> told, Language language, LocalDate asOf) {
        if (told.isEmpty()) {
            throw new Refusal(Code.CIRCUMSTANCES_MISSING);
        }
        return inWords(reasoning.advise(caseOf(told), asOf), language, Map.of());
    }

    Case caseOf(Map<String, String> told) {
        try {
            return Case.of(types, told);
        } catch (UnknownValue e) {
            throw types.contains(e.circumstance())
                    ? new Refusal(
                            Code.VALUE_UNKNOWN,
                            e.circumstance(),
                            String.join(", ", types.get(e.circumstance()).codes()))
                    : new Refusal(Code.CIRCUMSTANCE_UNKNOWN);
        }
    }

    private AdviceView inWords(Advice advice, Language language, Map<String, String> quotes) {
        return wording.of(advice, language, quotes, answers.explainingMeasures());
    }

    private ReadView view(Read read, Language language) {
        Circumstance circumstance = new Circumstance(types.get(read.circumstance()), read.value());
        return new ReadView(
                read.circumstance(),
                read.value(),
                Wording.sentence(circumstance, language),
                read.quote(),
                read.start(),
                read.end());
    }

    private static Map<String, String> quotes(Reading reading, Map<String, String> corrections) {
        Map<String, String> quotes = new LinkedHashMap<>();
        reading.circumstances().stream()
                .filter(read -> corrections
                        .getOrDefault(read.circumstance(), read.value())
                        .equals(read.value()))
                .forEach(read -> quotes.put(read.circumstance(), read.quote()));
        return quotes;
    }

    private List<Hit> related(Advice advice, String text, Language language) {
        List<Finding> carrying = advice.findings().stream()
                .filter(finding -> finding.rule().verdict() == advice.verdict() || !finding.holds())
                .toList();
        return searching.related(
                text,
                carrying.stream().map(finding -> finding.rule().id()).toList(),
                carrying.stream()
                        .flatMap(finding -> finding.rule().sources().stream())
                        .distinct()
                        .toList(),
                language,
                ANSWERS);
    }

    /** The words of a refusal. */
    public String words(Refusal refusal, Locale locale) {
        return messages.getMessage("refusal." + refusal.code().slug(), refusal.details(), locale);
    }
}
