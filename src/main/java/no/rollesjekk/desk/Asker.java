package no.rollesjekk.desk;

/** What whoever asks is; nobody is asked for a name. */
public enum Asker {
    LEADER,
    COORDINATOR,
    CASEWORKER,
    OTHER_STAFF,
    OTHER
}
