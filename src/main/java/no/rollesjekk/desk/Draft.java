package no.rollesjekk.desk;

import java.util.List;
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

    public static final Draft EMPTY = new Draft(Language.NB, "", "", "", "", List.of(), List.of(), List.of());

    public Draft {
        sources = sources.stream().distinct().toList();
        rules = rules.stream().distinct().toList();
        measures = measures.stream().distinct().toList();
    }

    /** Whether there is enough to be published. */
    public boolean isWhole() {
        return !title.isBlank() && !body.isBlank();
    }
}
