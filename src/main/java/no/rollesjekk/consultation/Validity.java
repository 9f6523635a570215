package no.rollesjekk.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import no.rollesjekk.consultation.AdviceView.FindingView;
import no.rollesjekk.content.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The time in which a rule is in force, as one of the reasons for what it says. */
@Component
public class Validity {

    private final MessageSource messages;
    private final Clock clock;

    Validity(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A sentence without full stop; empty for a rule that names no day. */
    public Optional<String> asReason(FindingView finding, Locale locale) {
        LocalDate from = finding.from();
        LocalDate to = finding.to();
        if (from == null && to == null) {
            return Optional.empty();
        }
        String days = to == null ? "from" : from == null ? "to" : "between";
        boolean over = to != null && to.isBefore(LocalDate.now(clock));
        return Optional.of(messages.getMessage(
                "finding.time." + (over ? "past." : "") + days,
                new Object[] {day(from, locale), day(to, locale)},
                locale));
    }

    private static String day(@Nullable LocalDate day, Locale locale) {
        return day == null ? "" : Days.written(day, locale);
    }
}
