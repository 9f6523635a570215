package no.rollesjekk.desk;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two texts beside each other, line by line, with the words that differ marked. */
public final class SideBySide {

    // characters that Unicode keeps free for private use, and that no text of ours has
    private static final char START = '\uE000';
    private static final char END = '\uE001';

    private static final DiffRowGenerator ROWS = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(opens -> String.valueOf(opens ? START : END))
            .newTag(opens -> String.valueOf(opens ? START : END))
            .build();

    /** Some words, and whether they differ from the other side. */
    public record Piece(String text, boolean differs) {}

    /** One line on both sides; a side that has nothing there is empty. */
    public record Row(boolean differs, List<Piece> before, List<Piece> after) {}

    private SideBySide() {}

    /** The rows by the part of the text they are of. */
    public static Map<String, List<Row>> of(Draft before, Draft after) {
        Map<String, List<Row>> parts = new LinkedHashMap<>();
        parts.put("title", rows(List.of(before.title()), List.of(after.title())));
        parts.put("question", rows(lines(before.question()), lines(after.question())));
        parts.put("body", rows(lines(before.body()), lines(after.body())));
        parts.put("sources", rows(before.sources(), after.sources()));
        parts.put("rules", rows(before.rules(), after.rules()));
        return parts;
    }

    static List<Row> of(String before, String after) {
        return rows(lines(before), lines(after));
    }

    private static List<String> lines(String text) {
        return text.replaceAll("[\uE000\uE001]", "").lines().toList();
    }

    private static List<Row> rows(List<String> before, List<String> after) {
        return ROWS.generateDiffRows(before, after).stream()
                .map(row ->
                        new Row(row.getTag() != DiffRow.Tag.EQUAL, pieces(row.getOldLine()), pieces(row.getNewLine())))
                .toList();
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        boolean differs = false;
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == START || line.charAt(i) == END) {
                if (i > from) {
                    pieces.add(new Piece(line.substring(from, i), differs));
                }
                differs = i < line.length() && line.charAt(i) == START;
                from = i + 1;
            }
        }
        return pieces;
    }
}
