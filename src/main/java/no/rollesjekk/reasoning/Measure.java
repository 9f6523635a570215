package no.rollesjekk.reasoning;

import no.rollesjekk.content.Text;

/**
 * Something the municipality can do about what was found.
 *
 * @param order which of several is named first, lowest first
 * @param more how to go about it, one or two sentences
 */
public record Measure(String id, int order, Text text, Text more) {}
