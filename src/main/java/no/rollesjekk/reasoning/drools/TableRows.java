package no.rollesjekk.reasoning.drools;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import no.rollesjekk.content.BadContent;
import org.drools.template.parser.DataListener;

/** Listens to a table beside Drools' own listener, to know which rows an editor has filled in. Rows count from 1. */
final class TableRows implements DataListener {

    /** Under {@code RuleTable}: the kinds of column, what is matched, how, and the headings. */
    private static final int ROWS_OF_HEADINGS = 4;

    private final String file;
    private final SortedSet<Integer> filled = new TreeSet<>();
    private int current;
    private int lastHeading = Integer.MAX_VALUE;
    private int firstColumn;

    TableRows(String file) {
        this.file = file;
    }

    SortedSet<Integer> filled() {
        return filled;
    }

    int current() {
        return current;
    }

    @Override
    public void newRow(int row, int columns) {
        current = row + 1;
    }

    @Override
    public void newCell(int row, int column, String value, int mergedColumn) {
        if (row == 0 && column == 0 && !value.equals("RuleSet")) {
            throw new BadContent(
                    file,
                    current,
                    "the first cell is RuleSet; save as CSV in UTF-8, commas between cells, no byte order mark");
        }
        if (value.isBlank()) {
            return;
        }
        if (value.toLowerCase(Locale.ROOT).startsWith("ruletable")) {
            lastHeading = current + ROWS_OF_HEADINGS;
            firstColumn = column;
        } else if (current > lastHeading) {
            check(column, value);
        }
    }

    private void check(int column, String value) {
        if (filled.add(current) && column != firstColumn) {
            throw new BadContent(file, current, "the norm is missing in the first column");
        }
        if (value.contains("\"") || value.contains("\\")) {
            throw new BadContent(file, current, "a cell has no \" and no \\: " + value);
        }
    }

    @Override
    public void startSheet(String name) {}

    @Override
    public void finishSheet() {}
}
