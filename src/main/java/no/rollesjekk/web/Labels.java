package no.rollesjekk.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.sources.Checked;
import no.rollesjekk.sources.Strength;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Small words that templates need. */
@Component("labels")
class Labels {

    private final MessageSource messages;
    private final Answers answers;
    private final Clock clock;

    Labels(MessageSource messages, Answers answers, Clock clock) {
        this.messages = messages;
        this.answers = answers;
        this.clock = clock;
    }

    /** A date as people write it: 21. november 2026. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Language.NB.locale()));
    }

    /** The date here at that moment. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, clock.getZone()));
    }

    public String norm(Rule rule) {
        return rule.norm().in(Language.NB);
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
