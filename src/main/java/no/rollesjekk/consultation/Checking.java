package no.rollesjekk.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rollesjekk.consultation.CheckView.AskedView;
import no.rollesjekk.consultation.CheckView.OptionView;
import no.rollesjekk.consultation.CheckView.ToldView;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.interview.Interview;
import no.rollesjekk.reasoning.interview.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Asks one question at a time, until no open answer can change the verdict. All it knows is what it is sent each time. */
@Service
public class Checking {

    private final Interview interview;
    private final Consulting consulting;
    private final CircumstanceTypes types;
    private final Constraints constraints;
    private final MessageSource messages;

    Checking(
            Interview interview,
            Consulting consulting,
            CircumstanceTypes types,
            Constraints constraints,
            MessageSource messages) {
        this.interview = interview;
        this.consulting = consulting;
        this.types = types;
        this.constraints = constraints;
        this.messages = messages;
    }

    /** @param answers every answer so far by its circumstance, those that do not matter now among them */
    public CheckView after(Map<String, String> answers, Language language, LocalDate asOf) {
        return inWords(step(answers, asOf), language);
    }

    /** The same, but asks again about a circumstance whose answer counts. What its answers lead to is told as it was then. */
    public CheckView again(String circumstance, Map<String, String> answers, Language language, LocalDate asOf) {
        CheckView now = after(answers, language, asOf);
        if (!now.circumstances().contains(circumstance)) {
            return now;
        }
        Map<String, String> others = new LinkedHashMap<>(answers);
        others.remove(circumstance);
        CheckView then = after(others, language, asOf);
        return new CheckView(now.told(), then.next(), then.open(), now.contradictions());
    }

    /** As many questions as one check can have. */
    public int most(LocalDate asOf) {
        return step(Map.of(), asOf).open();
    }

    private Step step(Map<String, String> answers, LocalDate asOf) {
        consulting.caseOf(answers);
        return interview.after(answers, asOf);
    }

    private CheckView inWords(Step step, Language language) {
        List<ToldView> told = new ArrayList<>();
        step.told().forEach((name, value) -> told.add(told(new Circumstance(types.get(name), value), language)));
        return new CheckView(
                told,
                step.next().map(type -> asked(type, step, language)).orElse(null),
                step.open(),
                constraints.all().stream()
                        .filter(constraint -> constraint.isBrokenBy(step.told()))
                        .map(constraint -> constraint.why().in(language))
                        .toList());
    }

    private ToldView told(Circumstance told, Language language) {
        return new ToldView(
                told.name(),
                told.value(),
                told.type().question().in(language),
                told.choice()
                        .map(choice -> choice.answer().in(language))
                        .orElseGet(() -> messages.getMessage("check.unclear", null, language.locale())));
    }

    private AskedView asked(CircumstanceType type, Step step, Language language) {
        List<OptionView> options = new ArrayList<>();
        String heading = null;
        for (Choice choice : type.choices()) {
            heading = choice.heading() == null ? heading : choice.heading().in(language);
            options.add(option(choice.code(), choice.answer().in(language), heading, step));
        }
        String unclear = messages.getMessage("check.unclear", null, language.locale());
        options.add(option(Circumstance.UNCLEAR, unclear, null, step));
        return new AskedView(
                type.name(),
                type.question().in(language),
                type.why().in(language),
                type.help().in(language),
                options);
    }

    private static OptionView option(String value, String text, @Nullable String heading, Step step) {
        List<Verdict> verdicts =
                step.leadsTo().getOrDefault(value, Set.of()).stream().sorted().toList();
        return new OptionView(value, text, heading, verdicts);
    }
}
