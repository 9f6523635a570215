package no.rollesjekk.desk;

import java.util.Map;
import no.rollesjekk.content.Language;

/**
 * A question as it is sent.
 *
 * @param language that of the page it is sent from
 * @param told circumstances that are to go with it, by name
 * @param email where she wants to be told of the answer; empty for nowhere
 */
public record Sent(
        Asker asker,
        Municipality municipality,
        Language language,
        String text,
        Map<String, String> told,
        String email) {}
