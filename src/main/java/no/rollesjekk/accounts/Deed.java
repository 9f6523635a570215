package no.rollesjekk.accounts;

import java.time.Instant;

/**
 * Something that was done.
 *
 * @param who the sign-in name
 * @param what a stable name, such as {@code PUBLISH} or {@code SIGN_IN}
 * @param subject what it was done to
 */
public record Deed(Instant at, String who, String what, String subject, String before, String after) {}
