package no.rollesjekk.desk;

import java.util.List;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;

/**
 * The text of an answer, as it is written at the desk.
 *
 * @param question as readers are to see it; may be empty
 * @param body Markdown
 * @param topic may be empty
 * @param measures ids of the measures it explains
 */
public record Draft(
        Language language,
        String title,
        String question,
        String body,
        String topic,
        List<String> sources,
        List<String> rules,
        List<String> measures) {

    public static final int LONGEST_TITLE = 200;

    public Draft {
        sources = sources.stream().distinct().toList();
        rules = rules.stream().distinct().toList();
        measures = measures.stream().distinct().toList();
    }

    public static Draft empty(Language language) {
        return new Draft(language, "", "", "", "", List.of(), List.of(), List.of());
    }

    /** Whether there is enough to be published. */
    public boolean isWhole() {
        return !title.isBlank() && !body.isBlank();
    }

    /** This draft where that one says nothing, and what both cite. */
    public Draft under(Draft written) {
        return new Draft(
                written.language,
                or(written.title, title),
                or(written.question, question),
                or(written.body, body),
                or(written.topic, topic),
                both(written.sources, sources),
                both(written.rules, rules),
                both(written.measures, measures));
    }

    /** With a title that is no longer than it may be. */
    public Draft shortened() {
        String start = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
        return new Draft(language, start, question, body, topic, sources, rules, measures);
    }

    private static String or(String written, String otherwise) {
        return written.isBlank() ? otherwise : written;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
