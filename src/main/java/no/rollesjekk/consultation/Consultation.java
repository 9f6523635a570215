package no.rollesjekk.consultation;

import java.util.List;
import no.rollesjekk.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What came of a question.
 *
 * @param language the language of the words in it
 * @param advice null for a text that is not about who can be coordinator
 * @param message a sentence to the asker where there is no advice
 * @param answers published answers that belong to it, best first
 */
public record Consultation(
        String language,
        List<ReadView> reading,
        @Nullable AdviceView advice,
        @Nullable String message,
        List<Hit> answers) {

    /** A circumstance as it was read, with the words it rests on and where they stand. */
    public record ReadView(String circumstance, String value, String text, String quote, int start, int end) {}
}
