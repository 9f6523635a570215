package no.rollesjekk.accounts;

import java.time.Instant;

/** Another place at which somebody can sign in, and since when. */
public record BoundIdentity(long id, String registration, Instant boundAt) {}
