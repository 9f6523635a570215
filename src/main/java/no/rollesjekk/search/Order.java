package no.rollesjekk.search;

/** What stands first among what was found. */
public enum Order {
    RELEVANCE,
    DATE
}
