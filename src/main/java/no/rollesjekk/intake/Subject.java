package no.rollesjekk.intake;

/** Whom a clause speaks of, as far as its words tell. */
enum Subject {
    /** The employee asked about, by name or as the one who writes. */
    CANDIDATE,
    /** A pronoun, or nobody named: most likely the employee asked about. */
    UNNAMED,
    /** Another employee. */
    OTHER,
    /** The leader, who is not the employee asked about: she decides, pays and supervises for herself. */
    LEADER,
    /** The one who writes, who is not the employee asked about. */
    WRITER,
    /** The user or the family. */
    USER
}
