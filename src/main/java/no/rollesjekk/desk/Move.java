package no.rollesjekk.desk;

/** What can be done with an entry. */
public enum Move {
    TAKE,
    WRITE,
    SUBMIT,
    SEND_BACK,
    PUBLISH,
    PUBLISH_ALONE,
    SCHEDULE,
    DISCARD,
    OUTDATE,
    REINSTATE,
    WITHDRAW,
    MERGE,
    REJECT,
    REOPEN;

    /** Whether the text becomes one that readers see, or is set to become it. */
    public boolean publishes() {
        return this == PUBLISH || this == PUBLISH_ALONE || this == SCHEDULE;
    }

    /** Whether it has to be explained, to colleagues or to those outside. */
    public boolean needsReason() {
        return switch (this) {
            case SEND_BACK, PUBLISH_ALONE, WITHDRAW, REJECT -> true;
            default -> false;
        };
    }

    /** Whether two different people are needed: who wrote last cannot do it. */
    public boolean needsFourEyes() {
        return this == PUBLISH || this == SCHEDULE;
    }
}
