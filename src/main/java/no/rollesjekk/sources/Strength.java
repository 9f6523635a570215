package no.rollesjekk.sources;

/** How much a basis weighs, strongest first. Only law and regulation can say <em>must</em>. */
public enum Strength {
    LAW,
    REGULATION,
    GUIDANCE,
    PRACTICE,
    EXPERIENCE,
    OWN_ASSESSMENT;

    public boolean binds() {
        return this == LAW || this == REGULATION;
    }
}
