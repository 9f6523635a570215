package no.rollesjekk.forum;

import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.FrontMatter;
import no.rollesjekk.content.Language;
import no.rollesjekk.sources.Sources;
import org.jspecify.annotations.Nullable;

/** An answer as a Markdown file with front matter. */
final class AnswerFile {

    private final ContentFiles files;
    private final Sources sources;

    AnswerFile(ContentFiles files, Sources sources) {
        this.files = files;
        this.sources = sources;
    }

    /** @throws BadContent for a wrong key, a language or a source that does not exist, or a name other than the id */
    Written read(ContentFile file) {
        FrontMatter parts = FrontMatter.of(file);
        Head head = files.yaml(parts.head(), Head.class);
        if (!head.id().equals(file.stem())) {
            throw new BadContent(file.name(), "the id in the file is " + head.id());
        }
        head.sources().stream().filter(source -> sources.find(source).isEmpty()).forEach(source -> {
            throw new BadContent(file.name(), "there is no source '" + source + "'");
        });
        Answer answer = new Answer(
                head.id(),
                Language.of(head.language())
                        .orElseThrow(() -> new BadContent(file.name(), "no such language: " + head.language())),
                head.title(),
                head.question() == null ? null : head.question().strip(),
                parts.body(),
                head.topic(),
                head.sources(),
                head.rules(),
                head.measures(),
                head.owner(),
                head.published(),
                head.review(),
                head.url(),
                head.asked());
        return new Written(answer, head.formerly());
    }

    private record Head(
            String id,
            String language,
            String title,
            @Nullable String question,
            List<String> formerly,
            @Nullable String topic,
            List<String> sources,
            List<String> rules,
            List<String> measures,
            @Nullable String owner,
            @Nullable LocalDate published,
            @Nullable LocalDate review,
            @Nullable String url,
            @Nullable LocalDate asked) {

        private Head {
            formerly = formerly == null ? List.of() : formerly;
            sources = sources == null ? List.of() : sources;
            rules = rules == null ? List.of() : rules;
            measures = measures == null ? List.of() : measures;
        }
    }
}
