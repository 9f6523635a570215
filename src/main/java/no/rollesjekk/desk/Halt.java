package no.rollesjekk.desk;

/** A move that cannot be made as it stands. Its words are the message {@code halt.<why>}. */
public final class Halt extends RuntimeException {

    /** What stands in the way. */
    public enum Why {
        NOT_ALLOWED,
        OWN_TEXT,
        NOT_WHOLE,
        REASON_MISSING,
        REASON_LONG,
        DAY_NOT_AHEAD,
        REVIEW_NOT_AHEAD,
        NO_SUCH_ANSWER,
        SOURCE_UNKNOWN,
        RULE_UNKNOWN,
        TITLE_LONG,
        WORDS_SHORT
    }

    private final Why why;

    Halt(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
