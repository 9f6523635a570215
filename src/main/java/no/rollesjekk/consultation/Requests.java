package no.rollesjekk.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import no.rollesjekk.consultation.Refusal.Code;
import no.rollesjekk.content.Language;
import no.rollesjekk.intake.NationalIds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what was sent before anything is done with it. */
@Component
public class Requests {

    /** As many characters as one text may have. */
    public static final int LONGEST = 20_000;

    /** helse- og omsorgstjenesteloven came into force; the rule book knows nothing older. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);

    private static final int YEARS_AHEAD = 10;

    private final Clock clock;

    Requests(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal where somebody's national number stands in it */
    public void refuseNationalId(String text) {
        if (NationalIds.areIn(text)) {
            throw new Refusal(Code.NATIONAL_ID);
        }
    }

    /** The text without control characters. */
    public String text(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal(Code.TEXT_MISSING);
        }
        if (text.length() > LONGEST) {
            throw new Refusal(Code.TEXT_TOO_LONG, text.length(), LONGEST);
        }
        refuseNationalId(text);
        String clean = text.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", " ").replace("\r", "");
        if (clean.isBlank()) {
            throw new Refusal(Code.TEXT_MISSING);
        }
        return clean;
    }

    /** The day whose law is used: today where none is given. */
    public LocalDate day(@Nullable String asOf) {
        LocalDate today = LocalDate.now(clock);
        if (asOf == null || asOf.isBlank()) {
            return today;
        }
        LocalDate day;
        try {
            day = LocalDate.parse(asOf.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal(Code.DATE_UNREADABLE);
        }
        if (day.isBefore(FIRST_DAY)) {
            throw new Refusal(Code.DATE_BEFORE_LAW);
        }
        if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refusal(Code.DATE_TOO_FAR);
        }
        return day;
    }

    public Optional<Language> language(@Nullable String tag) {
        if (tag == null || tag.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Language.of(tag).orElseThrow(() -> new Refusal(Code.LANGUAGE_UNKNOWN)));
    }
}
