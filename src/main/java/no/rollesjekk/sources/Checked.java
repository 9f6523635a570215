package no.rollesjekk.sources;

/** How a source was checked before it was cited. */
public enum Checked {
    TEXT_SEEN,
    OFFICIAL_RESTATEMENT_SEEN,
    OTHER_RESTATEMENT_SEEN,
    NOT_CHECKED;

    /** Whether somebody saw the text, or another's account of it. */
    public boolean isSeen() {
        return this != NOT_CHECKED;
    }
}
