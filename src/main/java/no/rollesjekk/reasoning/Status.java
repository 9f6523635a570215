package no.rollesjekk.reasoning;

/** How sure a finding is. */
public enum Status {
    /** All its grounds were told. */
    ESTABLISHED,
    /** Some of its grounds are presumed, because they are the ordinary and nobody said otherwise. */
    PRESUMED,
    /** Some of its grounds are not known. */
    AWAITING
}
