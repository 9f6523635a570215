package no.rollesjekk.web.picture;

/** What a box of the picture says; the order is that of the reasoning. */
public enum Part {
    CIRCUMSTANCES,
    RULES,
    FINDINGS,
    VERDICT
}
