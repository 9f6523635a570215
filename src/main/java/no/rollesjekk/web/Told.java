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
 * @param sentence what the value says; null where it says nothing certain
 * @param value the value it has now
 * @param quote the words it was read from; null where the asker answered herself
 */
record Told(
        String circumstance,
        String question,
        @Nullable String sentence,
        String value,
        @Nullable Quote quote,
        Map<String, String> choices) {

    /** So many choices are shown as buttons; more are a list to choose from. */
    private static final int BUTTONS = 2;

    /** @param text what was read */
    static List<Told> of(
            String text,
            Consultation consultation,
            Map<String, String> corrections,
            CircumstanceTypes types,
            Language language) {
        Map<String, Told> lines = new LinkedHashMap<>();
        for (ReadView read : consultation.reading()) {
            String value = corrections.getOrDefault(read.circumstance(), read.value());
            Quote quote = value.equals(read.value()) ? Quote.of(text, read.start(), read.end()) : null;
            lines.put(read.circumstance(), of(types.get(read.circumstance()), value, quote, language));
        }
        corrections.forEach(
                (name, value) -> lines.computeIfAbsent(name, missing -> of(types.get(missing), value, null, language)));
        return List.copyOf(lines.values());
    }

    private static Told of(CircumstanceType type, String value, @Nullable Quote quote, Language language) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (Choice choice : type.choices()) {
            choices.put(choice.code(), choice.answer().in(language));
        }
        String sentence =
                type.choice(value).map(choice -> choice.text().in(language)).orElse(null);
        return new Told(type.name(), type.question().in(language), sentence, value, quote, choices);
    }

    /** Whether one click is enough to say another value. */
    public boolean turns() {
        return choices.size() <= BUTTONS;
    }

    public boolean isRemoved() {
        return value.equals("UNMENTIONED");
    }
}
