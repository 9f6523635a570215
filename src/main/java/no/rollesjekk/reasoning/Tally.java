package no.rollesjekk.reasoning;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the rules of a state, or of a part of it, come to together: which verdicts some rule that holds gives, and which
 * some rule would give that only waits for answers. Tallies of independent parts are joined with {@link #and}.
 *
 * <p>Overrides need not be counted: a rule never overrides a stricter one, which the proof shows, so what is overridden
 * never decides.
 *
 * @param bits a bit a verdict for those that hold, above {@link #WAITING} for those that wait
 */
public record Tally(int bits) {

    public static final Tally NOTHING = new Tally(0);

    /** How many tallies there can be. */
    public static final int SIZE = 1 << 10;

    private static final int WAITING = 5;
    private static final Verdict[] BY_STRICTNESS = {
        Verdict.NOT_ELIGIBLE,
        Verdict.SEPARATE_ROLES,
        Verdict.ASSESS_INDIVIDUALLY,
        Verdict.SUITABLE_WITH_MEASURES,
        Verdict.SUITABLE
    };

    private static final int[] ESSENCES = IntStream.range(0, SIZE)
            .map(bits -> new Tally(bits).essence().bits())
            .toArray();

    static int bit(Verdict verdict, Predicate.Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> 1 << verdict.ordinal();
            case WAITS -> 1 << verdict.ordinal() + WAITING;
            case NEITHER -> 0;
        };
    }

    public Tally and(Tally other) {
        return new Tally(bits | other.bits);
    }

    /** The essence of tallies given as bits, and as bits again; there are few, so they are made once. */
    public static int essence(int bits) {
        return ESSENCES[bits];
    }

    /** The same without what cannot count any more, whatever is joined to it. */
    private Tally essence() {
        int kept = 0;
        for (Verdict verdict : BY_STRICTNESS) {
            kept |= bits & Tally.bit(verdict, Predicate.Outcome.WAITS);
            if (holds(verdict)) {
                kept |= Tally.bit(verdict, Predicate.Outcome.HOLDS);
                if (!verdict.permits()) {
                    return new Tally(kept);
                }
            }
        }
        return new Tally(kept);
    }

    /** The verdict of a whole state whose tally this is. */
    public Verdict verdict() {
        Optional<Verdict> decided = decided();
        for (Verdict verdict : BY_STRICTNESS) {
            boolean counts = waits(verdict) && (!verdict.permits() || isPermitted());
            if (counts && decided.map(verdict::isStricterThan).orElse(true)) {
                return Verdict.NEED_MORE_INFORMATION;
            }
        }
        return decided.orElse(Verdict.NEED_MORE_INFORMATION);
    }

    /** What the rules that hold come to, whatever still waits. */
    public Optional<Verdict> decided() {
        for (Verdict verdict : BY_STRICTNESS) {
            if (holds(verdict)) {
                return verdict.permits() && !isPermitted() ? Optional.empty() : Optional.of(verdict);
            }
        }
        return Optional.empty();
    }

    /** The strictest that some rule comes to, or would if what it waits for were answered so. */
    public Optional<Verdict> strictest() {
        return Arrays.stream(BY_STRICTNESS)
                .filter(verdict -> holds(verdict) || waits(verdict))
                .findFirst();
    }

    /** Whether some rule permits the employee. */
    public boolean isPermitted() {
        return holds(Verdict.SUITABLE);
    }

    private boolean holds(Verdict verdict) {
        return (bits >>> verdict.ordinal() & 1) == 1;
    }

    private boolean waits(Verdict verdict) {
        return (bits >>> verdict.ordinal() + WAITING & 1) == 1;
    }
}
