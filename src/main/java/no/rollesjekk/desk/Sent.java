package no.rollesjekk.desk;

import java.util.Map;

/**
 * A question as it is sent.
 *
 * @param told circumstances that are to go with it, by name
 * @param email where she wants to be told of the answer; empty for nowhere
 */
public record Sent(Asker asker, Municipality municipality, String text, Map<String, String> told, String email) {}
