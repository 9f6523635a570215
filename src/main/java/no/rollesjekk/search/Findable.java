package no.rollesjekk.search;

import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be found, as whoever keeps it hands it to the index.
 *
 * @param id one of its kind, in one language
 * @param question as somebody asked it; empty where nobody did
 * @param body plain text
 * @param path its address on the pages
 * @param sources ids of what it rests on
 * @param rules ids of the rules it explains
 */
public record Findable(
        Kind kind,
        String id,
        Language language,
        String title,
        String question,
        String body,
        @Nullable String topic,
        @Nullable LocalDate date,
        String path,
        List<String> sources,
        List<String> rules) {

    public Findable {
        title = Analysis.composed(title);
        question = Analysis.composed(question);
        body = Analysis.composed(body);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
    }

    /** What tells it from everything else in the index. */
    String key() {
        return key(kind, id, language);
    }

    static String key(Kind kind, String id, Language language) {
        // an answer is written in one language, and may come back in another
        return kind == Kind.ANSWER ? kind.code() + ':' + id : kind.code() + ':' + id + ':' + language.tag();
    }
}
