package no.rollesjekk.reasoning;

/** What sort of norm a rule states. */
public enum Kind {
    DUTY,
    RIGHT,
    IMPEDIMENT,
    CONFLICT,
    MEASURE,
    RECOMMENDATION
}
