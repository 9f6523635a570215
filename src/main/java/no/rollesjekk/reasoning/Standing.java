package no.rollesjekk.reasoning;

/** How one ground of a rule stands in a case. */
public enum Standing {
    /** It was told, and it holds. */
    TOLD,
    /** Nobody mentioned it, and the ordinary, which is presumed, makes it hold. */
    PRESUMED,
    /** Nobody mentioned it, and presuming the ordinary it does not hold; an answer could change that. */
    OPEN,
    /** Something was said but not enough, or nothing can be presumed: it must be asked. */
    UNCLEAR;

    public boolean holds() {
        return this == TOLD || this == PRESUMED;
    }
}
