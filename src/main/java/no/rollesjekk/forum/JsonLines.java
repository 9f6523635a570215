package no.rollesjekk.forum;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.Language;
import no.rollesjekk.sources.Sources;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON, one a line. */
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sources sources;

    JsonLines(Sources sources) {
        this.sources = sources;
    }

    List<Answer> read(ContentFile file) {
        List<Answer> answers = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                answers.add(read(file.name(), i + 1, lines.get(i)));
            }
        }
        return answers;
    }

    private Answer read(String file, int number, String json) {
        try {
            Line line = JSON.readValue(json, Line.class);
            if (line == null) {
                throw new BadContent(file, number, "is no JSON object");
            }
            line.check(file, number, sources);
            return line.toAnswer();
        } catch (JacksonException e) {
            throw new BadContent(file, number, e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new BadContent(file, number, String.valueOf(e.getMessage()));
        }
    }

    /**
     * One line. A page that somebody else described has a gist and claims in place of an answer.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Line(
            @Nullable String id,
            @JsonAlias("lang") @Nullable String language,
            @Nullable String title,
            @Nullable String question,
            @JsonAlias("gist") @Nullable String answer,
            @Nullable List<String> claims,
            @Nullable List<String> sources,
            @Nullable String url,
            @Nullable LocalDate asked) {

        private void check(String file, int number, Sources known) {
            require(file, number, "id", id);
            require(file, number, "title", title);
            require(file, number, "answer", answer);
            if (language == null || Language.of(language).isEmpty()) {
                throw new BadContent(file, number, "'language' is one of nb, nn, da, en");
            }
            for (String source : Objects.requireNonNullElse(sources, List.<String>of())) {
                if (known.find(source).isEmpty()) {
                    throw new BadContent(file, number, "there is no source '" + source + "'");
                }
            }
        }

        private static void require(String file, int number, String key, @Nullable String value) {
            if (value == null || value.isBlank()) {
                throw new BadContent(file, number, "'" + key + "' is missing");
            }
        }

        private Answer toAnswer() {
            String listed = claims == null
                    ? ""
                    : claims.stream().map(claim -> "\n- " + claim).collect(Collectors.joining("", "\n", ""));
            return new Answer(
                    Objects.requireNonNull(id),
                    Language.of(Objects.requireNonNull(language)).orElseThrow(),
                    Objects.requireNonNull(title),
                    question,
                    answer + listed,
                    null,
                    Objects.requireNonNullElse(sources, List.of()),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    url,
                    asked);
        }
    }
}
