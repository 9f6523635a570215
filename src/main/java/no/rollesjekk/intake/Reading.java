package no.rollesjekk.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read from a text, each circumstance once, in the order the text tells them.
 *
 * @param inScope whether the text is about who can be coordinator at all
 */
public record Reading(List<Read> circumstances, boolean inScope) {

    public Reading {
        circumstances = circumstances.stream()
                .sorted(Comparator.comparingInt(Read::start).thenComparing(Read::circumstance))
                .toList();
    }

    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        circumstances.forEach(read -> values.put(read.circumstance(), read.value()));
        return values;
    }
}
