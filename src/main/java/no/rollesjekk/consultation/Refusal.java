package no.rollesjekk.consultation;

import java.util.List;

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
        CIRCUMSTANCES_MISSING;

        /** As it stands in an address: {@code text-missing}. */
        public String slug() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;
    private final List<Object> details;

    public Refusal(Code code, Object... details) {
        super(code.name());
        this.code = code;
        this.details = List.of(details);
    }

    public Code code() {
        return code;
    }

    /** What the message names: never a piece of the text that was sent. */
    public Object[] details() {
        return details.toArray();
    }
}
