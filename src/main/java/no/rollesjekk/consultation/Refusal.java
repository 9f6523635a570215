package no.rollesjekk.consultation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something asked that cannot be answered as it stands. Its words are the message {@code refusal.<code>}. */
public final class Refusal extends RuntimeException {

    /** Why; the names are stable, and stand in the type of a problem. */
    public enum Code {
        TEXT_MISSING,
        TEXT_TOO_LONG,
        NATIONAL_ID,
        DATE_UNREADABLE,
        DATE_BEFORE_LAW,
        DATE_TOO_FAR,
        LANGUAGE_UNKNOWN,
        CIRCUMSTANCE_UNKNOWN,
        VALUE_UNKNOWN,
        CIRCUMSTANCES_MISSING,
        TOO_MANY_KEPT,
        TOO_MANY_ASKED,
        CHOICE_MISSING,
        EMAIL_UNREADABLE;

        /** As it stands in an address: {@code text-missing}. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;
    private final List<Object> details;
    private final @Nullable Duration pause;

    public Refusal(Code code, Object... details) {
        this(code, null, List.of(details));
    }

    private Refusal(Code code, @Nullable Duration pause, List<Object> details) {
        super(code.name());
        this.code = code;
        this.pause = pause;
        this.details = details;
    }

    /** What can be asked again after a while; the message names the minutes. */
    public static Refusal forNow(Code code, Duration pause) {
        return new Refusal(code, pause, List.of(pause.toMinutes() + 1));
    }

    public Code code() {
        return code;
    }

    /** How long to wait before asking again, where that helps. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }

    /** What the message names: never a piece of the text that was sent. */
    public Object[] details() {
        return details.toArray();
    }
}
