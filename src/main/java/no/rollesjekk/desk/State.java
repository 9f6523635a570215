package no.rollesjekk.desk;

/** Where an entry stands, from a question that came in to an answer that is no longer there. */
public enum State {
    RECEIVED,
    IN_PROGRESS,
    IN_REVIEW,
    SCHEDULED,
    PUBLISHED,
    REVISED,
    REVISION_IN_REVIEW,
    REVISION_SCHEDULED,
    OUTDATED,
    WITHDRAWN,
    MERGED,
    REJECTED;

    /** Whether somebody at the desk has something to do with it. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, IN_PROGRESS, IN_REVIEW, REVISED, REVISION_IN_REVIEW -> true;
            default -> false;
        };
    }

    /** Whether it waits for a day on which it is published. */
    public boolean isScheduled() {
        return this == SCHEDULED || this == REVISION_SCHEDULED;
    }
}
