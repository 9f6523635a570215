package no.rollesjekk.desk;

/** The kind of municipality a question comes from, in place of its name. */
public enum Municipality {
    SMALL,
    MEDIUM,
    LARGE,
    DISTRICT,
    OTHER
}
