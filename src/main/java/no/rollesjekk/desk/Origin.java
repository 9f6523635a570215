package no.rollesjekk.desk;

import java.time.Instant;
import no.rollesjekk.uploads.Brought;
import org.jspecify.annotations.Nullable;

/**
 * Where a text came from that somebody brought.
 *
 * @param form what it was read as
 * @param file its name; empty for what was pasted
 * @param line of that file; 0 for all of it
 * @param signature who signed it, as it stood; may be empty
 * @param year that of the page; 0 where it named none
 * @param by an account
 */
public record Origin(
        Brought.Form form,
        String file,
        int line,
        @Nullable String address,
        String signature,
        int year,
        long by,
        Instant at) {}
