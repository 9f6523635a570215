package no.rollesjekk.desk;

import java.time.Instant;
import java.util.Map;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked, in her own words. Only the desk sees it.
 *
 * @param language that of the page she asked on; she is answered in it
 * @param told circumstances that were to go with it, by name
 * @param email where she wants to be told; shown to nobody
 */
public record Question(
        long entry,
        Asker asker,
        Municipality municipality,
        Language language,
        String text,
        Map<String, String> told,
        @Nullable String email,
        Instant at) {}
