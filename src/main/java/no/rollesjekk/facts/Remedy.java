package no.rollesjekk.facts;

import no.rollesjekk.content.Text;

/**
 * How the municipality can bring a circumstance back to the ordinary.
 *
 * @param measure the id of the measure it belongs to
 * @param text what is done, as a sentence
 */
public record Remedy(String measure, Text text) {}
