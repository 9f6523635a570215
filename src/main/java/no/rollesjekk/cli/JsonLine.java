package no.rollesjekk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import no.rollesjekk.content.BadContent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object a line in, one a line out. */
final class JsonLine {

    static final JsonMapper JSON = JsonMapper.shared();

    /** What identifies a line, in the order in which they are looked for. */
    private static final List<String> IDS = List.of("id", "cid", "qid");

    private JsonLine() {}

    static void each(Path file, PrintWriter out, Function<JsonNode, Object> answering) throws IOException {
        if (!Files.isReadable(file)) {
            throw new BadContent(file.toString(), "cannot be read");
        }
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                out.println(answered(parse(file, i + 1, lines.get(i)), answering));
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new BadContent(file.toString(), "is not written in UTF-8");
        }
    }

    private static String answered(JsonNode line, Function<JsonNode, Object> answering) {
        ObjectNode answer = JSON.createObjectNode();
        IDS.stream().filter(line::hasNonNull).findFirst().ifPresent(key -> answer.set("id", line.get(key)));
        answer.setAll((ObjectNode) JSON.valueToTree(answering.apply(line)));
        return JSON.writeValueAsString(answer);
    }

    private static JsonNode parse(Path file, int number, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new BadContent(file.toString(), number, "is no JSON object");
            }
            return node;
        } catch (JacksonException e) {
            throw new BadContent(file.toString(), number, e.getOriginalMessage());
        } catch (UncheckedIOException e) {
            throw new BadContent(file.toString(), number, String.valueOf(e.getMessage()));
        }
    }

    static String text(JsonNode line, String key) {
        return line.hasNonNull(key) ? line.get(key).asString() : "";
    }
}
