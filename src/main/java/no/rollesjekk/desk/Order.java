package no.rollesjekk.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move, and what it takes.
 *
 * @param reason to colleagues when it is sent back or published alone; to those outside when it is withdrawn or rejected
 * @param day the day to publish on
 * @param review the day to look at it again
 * @param into the answer that says it instead
 */
public record Order(
        Move move,
        String reason,
        @Nullable LocalDate day,
        @Nullable LocalDate review,
        String into) {

    private static final int LONGEST = 1000;

    public static Order to(Move move) {
        return new Order(move, "", null, null, "");
    }

    /** The same with a reason. */
    public Order because(String why) {
        return new Order(move, why, day, review, into);
    }

    void check() {
        if (move.needsReason() && reason.isBlank()) {
            throw new Halt(Halt.Why.REASON_MISSING);
        }
        if (reason.length() > LONGEST) {
            throw new Halt(Halt.Why.REASON_LONG);
        }
    }
}
