package no.rollesjekk.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.rollesjekk.content.BadContent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lines of an archive, read and found whole.
 *
 * @param all from the first line to the one before the last
 */
record Lines(String file, List<ObjectNode> all) {

    /** @throws BadContent for what is no archive, is one of another version, or was cut short */
    static Lines of(Path path) {
        String file = path.toString();
        List<String> texts = texts(path);
        if (texts.isEmpty() || !is(read(file, 1, texts.get(0)), Archiving.FIRST)) {
            throw new BadContent(file, "is no archive of Rollesjekk");
        }
        int version = read(file, 1, texts.get(0)).path("version").asInt(0);
        if (version != Parts.VERSION) {
            throw new BadContent(file, 1, "is of version " + version + ", and this product reads " + Parts.VERSION);
        }
        int last = texts.size();
        ObjectNode end = read(file, last, texts.get(last - 1));
        if (!is(end, Archiving.LAST) || end.path("lines").asInt(-1) != last - 2) {
            throw new BadContent(file, last, "is cut short or joined: the last line says how many there are");
        }
        return new Lines(
                file,
                java.util.stream.IntStream.range(0, last - 1)
                        .mapToObj(i -> read(file, i + 1, texts.get(i)))
                        .toList());
    }

    private static boolean is(ObjectNode line, String part) {
        return line.path(Table.PART).asString("").equals(part);
    }

    private static ObjectNode read(String file, int number, String text) {
        try {
            if (JsonMapper.shared().readTree(text) instanceof ObjectNode line) {
                return line;
            }
            throw new BadContent(file, number, "is no JSON object");
        } catch (JacksonException e) {
            throw new BadContent(file, number, e.getOriginalMessage());
        }
    }

    private static List<String> texts(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new BadContent(path.toString(), "is not there");
        }
        try {
            // a line ends at a line feed only; a text may hold other characters that end lines elsewhere
            return List.of(Files.readString(path).split("\n"));
        } catch (MalformedInputException e) {
            throw new BadContent(path.toString(), "is not written in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
