package no.rollesjekk.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.rollesjekk.content.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts, and questions of which it is known which of the texts answer them. Both are JSON lines: a text has id,
 * language, title and answer (or lang, gist and claims), a question has query, relevant (ids), lang, style,
 * cross_language and perhaps collection, the language to search in.
 */
record QuestionSet(String name, List<Findable> texts, List<Question> questions) {

    record Question(
            String text, List<String> relevant, String language, String style, boolean across, Optional<Language> in) {

        /** From the language of the question to that of what is searched, where that is told. */
        String direction() {
            return language + " in " + in.map(Language::tag).orElse("all");
        }
    }

    static QuestionSet read(Path texts, Path questions) throws IOException {
        return new QuestionSet(
                questions.getFileName().toString(),
                lines(texts).stream().map(QuestionSet::text).toList(),
                lines(questions).stream().map(QuestionSet::question).toList());
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(JsonMapper.shared().readTree(line));
            }
        }
        return lines;
    }

    private static Findable text(JsonNode line) {
        String claims = strings(line.path("claims")).stream().collect(Collectors.joining("\n"));
        return new Findable(
                Kind.ANSWER,
                line.get("id").asString(),
                Language.of(either(line, "language", "lang")).orElseThrow(),
                line.get("title").asString(),
                line.path("question").asString(""),
                either(line, "answer", "gist") + "\n" + claims,
                null,
                null,
                "/svar/" + line.get("id").asString(),
                List.of(),
                List.of());
    }

    private static Question question(JsonNode line) {
        return new Question(
                line.get("query").asString(),
                strings(line.get("relevant")),
                line.get("lang").asString(),
                line.get("style").asString(),
                line.get("cross_language").asBoolean(),
                Language.of(line.path("collection").asString("")));
    }

    private static String either(JsonNode line, String one, String other) {
        return line.hasNonNull(one) ? line.get(one).asString() : line.get(other).asString();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
