package no.rollesjekk.reasoning;

/** What an advice comes to, strictest first; the order is the order of precedence. */
public enum Verdict {
    NOT_ELIGIBLE,
    SEPARATE_ROLES,
    ASSESS_INDIVIDUALLY,
    SUITABLE_WITH_MEASURES,
    SUITABLE,
    NEED_MORE_INFORMATION;

    public boolean isStricterThan(Verdict other) {
        return compareTo(other) < 0;
    }

    /** Whether the employee can be coordinator, so that a rule which permits it must stand behind it. */
    public boolean permits() {
        return this == SUITABLE || this == SUITABLE_WITH_MEASURES;
    }

    /** Whether roles must part, or another be found: measures for the employee herself are then beside the point. */
    public boolean parts() {
        return this == NOT_ELIGIBLE || this == SEPARATE_ROLES;
    }
}
