package no.rollesjekk.search;

import java.util.Optional;
import no.rollesjekk.content.Language;

/**
 * What is searched for.
 *
 * @param text what somebody typed; anything at all
 * @param kind only this kind
 * @param language only in this language
 * @param topic only of this topic
 * @param size how many hits at the most, 1 to {@value #MOST_HITS}
 * @param page from 0
 * @param reader whose answers in her own language come before others that fit nearly as well
 */
public record Search(
        String text,
        Optional<Kind> kind,
        Optional<Language> language,
        Optional<String> topic,
        Order order,
        int size,
        int page,
        Optional<Language> reader) {

    public static final int MOST_HITS = 100;

    public Search {
        size = Math.max(1, Math.min(MOST_HITS, size));
        page = Math.max(0, Math.min(Ranking.MOST, page));
    }

    /** For nobody whose language is known. */
    public Search(
            String text,
            Optional<Kind> kind,
            Optional<Language> language,
            Optional<String> topic,
            Order order,
            int size,
            int page) {
        this(text, kind, language, topic, order, size, page, Optional.empty());
    }

    /** The answers that fit, best first. */
    public static Search answers(String text, int size) {
        return new Search(text, Optional.of(Kind.ANSWER), Optional.empty(), Optional.empty(), Order.RELEVANCE, size, 0);
    }

    public Search readIn(Language own) {
        return new Search(text, kind, language, topic, order, size, page, Optional.of(own));
    }

    int from() {
        return size * page;
    }
}
