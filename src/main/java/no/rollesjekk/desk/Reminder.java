package no.rollesjekk.desk;

import java.time.LocalDate;

/**
 * An owner is to be reminded of a day of review.
 *
 * @param entry whose owner
 */
public record Reminder(long entry, LocalDate review, Step step) {

    /** When there is a reminder. */
    public enum Step {
        BEFORE(-14),
        ON_DAY(0),
        AFTER(14);

        private final int days;

        Step(int days) {
            this.days = days;
        }

        boolean hasCome(LocalDate review, LocalDate today) {
            return !review.plusDays(days).isAfter(today);
        }
    }
}
