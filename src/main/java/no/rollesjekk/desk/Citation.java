package no.rollesjekk.desk;

/**
 * What a source or a rule said when an answer that cites it was published.
 *
 * @param target its id
 */
public record Citation(Kind kind, String target, String text) {

    /** What is cited. */
    public enum Kind {
        SOURCE,
        RULE
    }
}
