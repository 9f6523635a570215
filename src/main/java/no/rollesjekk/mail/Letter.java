package no.rollesjekk.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Mail that is not sent yet.
 *
 * @param fault what went wrong the last time; null where nothing has
 */
public record Letter(
        long id,
        String recipient,
        String subject,
        String text,
        Instant written,
        int tries,
        @Nullable String fault) {

    /** Keeps the address out of logs and messages. */
    @Override
    public String toString() {
        return "Letter " + id;
    }
}
