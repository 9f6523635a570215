package no.rollesjekk.web.questions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.desk.Asker;
import no.rollesjekk.desk.Municipality;
import no.rollesjekk.web.Fields;

/**
 * What stands in the form, right or wrong.
 *
 * @param told circumstances that were read or answered before, by name
 */
record QuestionForm(
        String text,
        Optional<Asker> asker,
        Optional<Municipality> municipality,
        String email,
        Map<String, String> told) {

    static QuestionForm of(Map<String, String> fields) {
        return new QuestionForm(
                fields.getOrDefault("text", ""),
                choice(Asker.values(), fields.get("asker")),
                choice(Municipality.values(), fields.get("municipality")),
                fields.getOrDefault("email", ""),
                Fields.circumstances(fields));
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] values, @org.jspecify.annotations.Nullable String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    boolean isAnswered() {
        return asker.isPresent() && municipality.isPresent();
    }

    /** The fields that a refusal is about, in their order; none where the form is not what is wrong. */
    List<String> wrong(Refusal.Code code) {
        return switch (code) {
            case CHOICE_MISSING ->
                Stream.of("asker", "municipality").filter(this::isOpen).toList();
            case EMAIL_UNREADABLE -> List.of("email");
            case TOO_MANY_ASKED -> List.of();
            default -> List.of("text");
        };
    }

    private boolean isOpen(String field) {
        return (field.equals("asker") ? asker : municipality).isEmpty();
    }

    QuestionForm withoutText() {
        return new QuestionForm("", asker, municipality, "", told);
    }

    /** The circumstances that were read from the text, under those that were told before. */
    QuestionForm with(Map<String, String> read) {
        Map<String, String> all = new LinkedHashMap<>(read);
        all.putAll(told);
        return new QuestionForm(text, asker, municipality, email, all);
    }
}
