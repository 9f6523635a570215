package no.rollesjekk.gaps;

/** How a search ended that did not help. */
public enum Outcome {
    NOTHING_FOUND,
    NOTHING_OPENED
}
