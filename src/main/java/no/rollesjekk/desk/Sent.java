package no.rollesjekk.desk;

import java.util.Map;

/**
 * A question as it is sent.
 *
 * @param told circumstances that are to go with it, by name
 */
public record Sent(Asker asker, Municipality municipality, String text, Map<String, String> told) {}
