package no.rollesjekk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import no.rollesjekk.consultation.AdviceView.FindingView;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.consultation.Validity;
import no.rollesjekk.content.Days;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.VerdictTexts;
import no.rollesjekk.sources.Checked;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import no.rollesjekk.sources.Strength;
import no.rollesjekk.web.languages.Spoken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Small words that templates need. */
@Component("labels")
class Labels {

    private final MessageSource messages;
    private final Answers answers;
    private final VerdictTexts verdicts;
    private final Sources sources;
    private final Validity validity;
    private final Clock clock;

    Labels(
            MessageSource messages,
            Answers answers,
            VerdictTexts verdicts,
            Sources sources,
            Validity validity,
            Clock clock) {
        this.messages = messages;
        this.answers = answers;
        this.verdicts = verdicts;
        this.sources = sources;
        this.validity = validity;
        this.clock = clock;
    }

    public String headline(Verdict verdict) {
        return verdicts.of(verdict).headline().in(Spoken.language());
    }

    /** A date as people write it: 21. november 2026. */
    public String day(LocalDate day) {
        return Days.written(day, LocaleContextHolder.getLocale());
    }

    /** The date here at that moment. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** The verdict in a few words. */
    public String brief(Verdict verdict) {
        return verdicts.of(verdict).brief().in(Spoken.language());
    }

    /** The time in which the rule behind a finding is in force, as a reason; null where it names none. */
    public @Nullable String time(FindingView finding) {
        return validity.asReason(finding, LocaleContextHolder.getLocale()).orElse(null);
    }

    /** The earliest day whose law can be asked for. */
    public LocalDate firstDay() {
        return Requests.FIRST_DAY;
    }

    public String norm(Rule rule) {
        return rule.norm().in(Spoken.language());
    }

    public Source source(String id) {
        return sources.get(id);
    }

    /** A citation with its pinpoint; that of law and regulation holds it already. */
    public String cited(Strength strength, String citation, String place) {
        return strength.binds() ? citation : citation + ", " + place;
    }

    /** How a source was checked; only law and regulation can be checked against Lovdata. */
    public String checked(Strength strength, Checked checked) {
        Locale locale = LocaleContextHolder.getLocale();
        String key = "checked." + checked;
        return strength.binds()
                ? messages.getMessage(key, null, locale)
                : String.valueOf(
                        messages.getMessage(key + ".text", null, messages.getMessage(key, null, locale), locale));
    }

    /** The title of the answer at that address. */
    public String title(String path) {
        return answers.find(path.substring(path.lastIndexOf('/') + 1))
                .map(Answer::title)
                .orElse("");
    }

    public boolean isWebAddress(@Nullable String address) {
        return address != null && address.matches("https?://.+");
    }
}
