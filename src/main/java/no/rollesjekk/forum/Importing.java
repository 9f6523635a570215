package no.rollesjekk.forum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.sources.Sources;
import no.rollesjekk.uploads.Brought;
import no.rollesjekk.uploads.Unfit;
import no.rollesjekk.uploads.Unpacking;
import no.rollesjekk.uploads.Upload;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings published knowledge in: JSON lines, Markdown with front matter, saved HTML pages. All of it, or nothing. */
@Component
public class Importing {

    private final Answers answers;
    private final FormerAddresses addresses;
    private final AnswerFile markdown;
    private final JsonLines jsonLines;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Importing(
            ContentFiles files,
            Sources sources,
            Answers answers,
            FormerAddresses addresses,
            Changes changes,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.answers = answers;
        this.addresses = addresses;
        this.markdown = new AnswerFile(files, sources);
        this.jsonLines = new JsonLines(sources);
        this.events = events;
    }

    /**
     * @param from a file, or a folder whose files of a known kind are taken
     * @return how many answers were taken in
     * @throws BadContent for what cannot be read, with file and line
     */
    @Transactional
    public int take(Path from) {
        List<Written> found =
                files(from).stream().flatMap(file -> read(file).stream()).toList();
        Set<String> held = answers.held();
        found.stream()
                .map(written -> written.answer().id())
                .filter(held::contains)
                .forEach(id -> {
                    throw new BadContent(from.toString(), "'" + id + "' is looked after at the desk; change it there");
                });
        found.forEach(written -> {
            Optional<Answer> before = answers.find(written.answer().id());
            answers.save(written.answer(), null);
            before.ifPresent(known -> changes.note(known, written.answer()));
            addresses.replace(written);
        });
        events.publishEvent(new AnswersChanged(
                found.stream().map(written -> written.answer().id()).distinct().toList()));
        return found.size();
    }

    private static List<Path> files(Path from) {
        if (!Files.exists(from)) {
            throw new BadContent(from.toString(), "is not there");
        }
        if (!Files.isDirectory(from)) {
            return List.of(from);
        }
        try (Stream<Path> below = Files.walk(from)) {
            List<Path> known =
                    below.filter(file -> !kind(file).isEmpty()).sorted().toList();
            if (known.isEmpty()) {
                throw new BadContent(from.toString(), "holds no .jsonl, .md or .html file");
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Written> read(Path path) {
        if (kind(path).equals("html")) {
            return List.of(Written.of(page(path)));
        }
        ContentFile file = new ContentFile(path.toString(), text(path), 1);
        return switch (kind(path)) {
            case "jsonl" -> jsonLines.read(file).stream().map(Written::of).toList();
            case "md" -> List.of(named(file, markdown::read));
            default -> throw new BadContent(file.name(), "is none of .jsonl, .md, .html");
        };
    }

    /** As the desk reads it. */
    private static Answer page(Path path) {
        try {
            Upload upload = new Upload(path.getFileName().toString(), Files.readAllBytes(path));
            return answer(Unpacking.read(upload).get(0), Slug.of(upload.stem(), "side"));
        } catch (Unfit unfit) {
            boolean large = unfit.mistakes().get(0).message().equals(Unfit.LARGE);
            throw new BadContent(path.toString(), large ? "is larger than 1 MB" : "there is no text on the page");
        } catch (IllegalArgumentException e) {
            throw new BadContent(path.toString(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(Brought page, String id) {
        return new Answer(
                id,
                page.language(),
                page.title(),
                page.question().isEmpty() ? null : page.question(),
                page.body(),
                null,
                page.sources(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                page.address(),
                page.asked());
    }

    private static <T> T named(ContentFile file, Function<ContentFile, T> reading) {
        try {
            return reading.apply(file);
        } catch (IllegalArgumentException e) {
            throw new BadContent(file.name(), String.valueOf(e.getMessage()));
        }
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        if (name.endsWith(".jsonl")) {
            return "jsonl";
        }
        if (name.endsWith(".md")) {
            return "md";
        }
        return name.endsWith(".html") || name.endsWith(".htm") ? "html" : "";
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (MalformedInputException e) {
            throw new BadContent(path.toString(), "is not written in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
