package no.rollesjekk.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked, in her own words. Only the desk sees it.
 *
 * @param told circumstances that were to go with it, by name
 * @param email where she wants to be told; shown to nobody
 */
public record Question(
        long entry,
        Asker asker,
        Municipality municipality,
        String text,
        Map<String, String> told,
        @Nullable String email,
        Instant at) {}
