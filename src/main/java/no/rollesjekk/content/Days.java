package no.rollesjekk.content;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them. */
public final class Days {

    private Days() {}

    /** Such as 21. november 2026, or 21 November 2026 in English. */
    public static String written(LocalDate day, Locale locale) {
        String pattern = Language.of(locale) == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }
}
