package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the rules' changelog: what was done to one rule.
 *
 * @param title what the day's change was about
 * @param fingerprint the rule's own after the change, or {@link #REMOVED}
 * @param what was done, in words that people are shown
 * @param from and {@code to}: the period of law it concerns; null where the period is open
 * @param verdicts those it may touch; none where the rule only informs
 */
public record Amendment(
        LocalDate day,
        String title,
        String rule,
        String fingerprint,
        String what,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Verdict> verdicts) {

    /** Stands for the fingerprint of a rule that was taken out. */
    public static final String REMOVED = "removed";

    public Amendment {
        verdicts = List.copyOf(verdicts);
    }

    public boolean tookTheRuleOut() {
        return fingerprint.equals(REMOVED);
    }
}
