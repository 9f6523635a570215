package no.rollesjekk.search;

import java.util.Map;

/**
 * How much was found of each kind, language and topic, each as it would be without being narrowed by that itself. The
 * most frequent first.
 */
public record Facets(Map<String, Integer> kinds, Map<String, Integer> languages, Map<String, Integer> topics) {

    static final Facets NONE = new Facets(Map.of(), Map.of(), Map.of());
}
