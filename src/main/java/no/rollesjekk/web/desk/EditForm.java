package no.rollesjekk.web.desk;

import java.util.List;
import java.util.Objects;
import no.rollesjekk.content.Language;
import no.rollesjekk.desk.Draft;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form in which an answer is written, right or wrong.
 *
 * @param version that of the entry when it was opened
 * @param find what sources and rules are searched for
 */
record EditForm(long version, Draft draft, String note, boolean major, String find) {

    static EditForm of(MultiValueMap<String, String> fields) {
        return new EditForm(
                version(first(fields, "version")),
                new Draft(
                        Language.of(first(fields, "language")).orElse(Language.NB),
                        first(fields, "title"),
                        first(fields, "question"),
                        first(fields, "body"),
                        first(fields, "topic"),
                        fields.getOrDefault("sources", List.of()),
                        fields.getOrDefault("rules", List.of()),
                        fields.getOrDefault("measures", List.of())),
                first(fields, "note"),
                fields.containsKey("major"),
                first(fields, "find"));
    }

    EditForm with(Draft other) {
        return new EditForm(version, other, note, major, find);
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").replace("\r\n", "\n");
    }

    private static long version(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
