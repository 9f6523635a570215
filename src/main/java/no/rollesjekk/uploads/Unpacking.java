package no.rollesjekk.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads an upload, by the ending of its name. One mistake in it, and none of it is read. */
public final class Unpacking {

    private static final int MOST_TEXTS = 200;
    private static final int MOST_MISTAKES = 20;

    private Unpacking() {}

    /** @throws Unfit for what cannot be read, with every line that is wrong */
    public static List<Brought> read(Upload upload) {
        return switch (upload.kind()) {
            case "html", "htm" -> List.of(HtmlPage.read(upload));
            case "md" -> List.of(FieldsRead.of(MarkdownFile.read(upload), Brought.Form.MARKDOWN));
            case "csv" -> all(CsvFile.read(upload), fields -> FieldsRead.of(fields, Brought.Form.CSV));
            case "jsonl" -> all(numbered(upload), Unpacking::readLine);
            default -> throw Unfit.because("upload.kind");
        };
    }

    private static Brought readLine(NumberedLine line) {
        return FieldsRead.of(JsonLine.read(line.number(), line.text()), Brought.Form.JSON_LINES);
    }

    private static List<NumberedLine> numbered(Upload upload) {
        String[] lines = upload.text().split("\n");
        return IntStream.range(0, lines.length)
                .filter(i -> !lines[i].isBlank())
                .mapToObj(i -> new NumberedLine(i + 1, lines[i]))
                .toList();
    }

    private record NumberedLine(int number, String text) {}

    private static <T> List<Brought> all(List<T> parts, Function<T, Brought> reading) {
        if (parts.isEmpty()) {
            throw Unfit.because("upload.empty");
        }
        if (parts.size() > MOST_TEXTS) {
            throw Unfit.because("upload.many", String.valueOf(parts.size()), String.valueOf(MOST_TEXTS));
        }
        List<Brought> texts = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (T part : parts) {
            try {
                texts.add(reading.apply(part));
            } catch (Unfit unfit) {
                mistakes.addAll(unfit.mistakes());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new Unfit(mistakes.subList(0, Math.min(MOST_MISTAKES, mistakes.size())));
        }
        return texts;
    }
}
