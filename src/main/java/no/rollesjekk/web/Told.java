package no.rollesjekk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.consultation.Consultation;
import no.rollesjekk.consultation.Consultation.ReadView;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import org.jspecify.annotations.Nullable;

/**
 * What was read or answered, one line a circumstance, with the choices by which it can be corrected.
 *
 * @param value the value it has now
 * @param quote the words it was read from; null where the asker answered herself
 */
record Told(
        String circumstance,
        String question,
        String value,
        @Nullable String quote,
        Map<String, String> choices) {

    static List<Told> of(Consultation consultation, Map<String, String> corrections, CircumstanceTypes types) {
        Map<String, Told> lines = new LinkedHashMap<>();
        for (ReadView read : consultation.reading()) {
            String value = corrections.getOrDefault(read.circumstance(), read.value());
            lines.put(read.circumstance(), of(types.get(read.circumstance()), value, read.quote()));
        }
        corrections.forEach(
                (name, value) -> lines.computeIfAbsent(name, missing -> of(types.get(missing), value, null)));
        return List.copyOf(lines.values());
    }

    private static Told of(CircumstanceType type, String value, @Nullable String quote) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Choice choice : type.choices()) {
            choices.put(choice.code(), choice.answer().in(Language.NB));
        }
        return new Told(type.name(), type.question().in(Language.NB), value, quote, choices);
    }
}
