package no.rollesjekk.forum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.BadContent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes every answer as a Markdown file with front matter, in the form that {@link Importing} takes back. */
@Component
public class Exporting {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    private final Answers answers;
    private final FormerAddresses addresses;

    Exporting(Answers answers, FormerAddresses addresses) {
        this.answers = answers;
        this.addresses = addresses;
    }

    /** @return how many answers were written */
    public int write(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new BadContent(folder.toString(), "is a file, not a folder");
        }
        try {
            Files.createDirectories(folder);
            List<Answer> all = answers.all();
            for (Answer answer : all) {
                Files.writeString(folder.resolve(answer.id() + ".md"), file(answer, addresses.of(answer.id())));
            }
            return all.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(Answer answer, List<String> formerly) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("id", answer.id());
        head.put("language", answer.language().tag());
        head.put("title", answer.title());
        put(head, "question", answer.question());
        if (!formerly.isEmpty()) {
            head.put("formerly", formerly);
        }
        put(head, "topic", answer.topic());
        head.put("sources", answer.sources());
        head.put("rules", answer.rules());
        head.put("measures", answer.measures());
        put(head, "owner", answer.owner());
        put(head, "published", answer.published());
        put(head, "review", answer.review());
        put(head, "url", answer.url());
        put(head, "asked", answer.asked());
        return "---\n" + YAML.writeValueAsString(head) + "---\n" + answer.body() + "\n";
    }

    private static void put(Map<String, Object> head, String key, @Nullable Object value) {
        if (value != null) {
            head.put(key, value.toString());
        }
    }
}
