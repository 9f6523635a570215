package no.rollesjekk.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.forum.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An answer to a question, as search engines read it (schema.org's QAPage). */
final class Linked {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Linked() {}

    /**
     * @param changed when it was last changed, as the feed has it; null where nobody knows
     * @return JSON that can stand inside a script element: it holds no {@code <}
     */
    static String page(Answer answer, @Nullable Instant changed) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        accepted.put("@type", "Answer");
        accepted.put("text", Markdown.toText(answer.body()));
        accepted.put("url", answer.path());
        if (answer.published() != null) {
            accepted.put("datePublished", answer.published().toString());
        }
        if (changed != null) {
            accepted.put("dateModified", changed.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("@type", "Question");
        question.put("name", answer.title());
        question.put("text", String.valueOf(answer.question()));
        question.put("answerCount", 1);
        question.put("acceptedAnswer", accepted);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@context", "https://schema.org");
        page.put("@type", "QAPage");
        page.put("mainEntity", question);
        return JSON.writeValueAsString(page).replace("<", "\\u003c");
    }
}
