package no.rollesjekk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.rollesjekk.content.Language;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.reasoning.Matrix;
import no.rollesjekk.reasoning.Matrix.Cell;
import no.rollesjekk.reasoning.MatrixColumn;
import no.rollesjekk.reasoning.MatrixGroup;

/** The part of the matrix that a reader asked for. */
record MatrixPart(Matrix matrix, List<MatrixColumn> columns, MatrixOrder order, Language language) {

    /** What the picture shows: these columns of that post, or of all. */
    Matrix of(Optional<Choice> post) {
        return new Matrix(
                matrix.day(),
                matrix.rows().stream()
                        .filter(row -> post.isEmpty() || row.post().equals(post.get()))
                        .map(row -> new Matrix.Row(row.post(), within(row.cells())))
                        .toList());
    }

    /** A line for each post, with a cell for each column. */
    List<MatrixLine> table() {
        return order.of(
                matrix.rows().stream()
                        .map(row -> new MatrixLine(name(row.post()), within(row.cells())))
                        .toList(),
                language);
    }

    /** A line for each post in one column. */
    List<MatrixLine> inColumn(MatrixColumn column) {
        return lines(
                matrix.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.column().equals(column))
                        .toList(),
                cell -> name(cell.post()));
    }

    /** A line for each column of one post, by the headings of their groups; by none where another order mixes them. */
    Map<String, List<MatrixLine>> ofPost(Choice post, List<MatrixGroup> groups) {
        List<Cell> cells = matrix.rows().stream()
                .filter(row -> row.post().equals(post))
                .flatMap(row -> within(row.cells()).stream())
                .toList();
        Map<String, List<MatrixLine>> lines = new LinkedHashMap<>();
        if (order != MatrixOrder.LISTED) {
            lines.put("", lines(cells, this::heading));
            return lines;
        }
        for (MatrixGroup group : groups) {
            List<Cell> inGroup = cells.stream()
                    .filter(cell -> group.columns().contains(cell.column()))
                    .toList();
            if (!inGroup.isEmpty()) {
                lines.put(group.heading().in(language), lines(inGroup, this::heading));
            }
        }
        return lines;
    }

    private List<Cell> within(List<Cell> cells) {
        return cells.stream().filter(cell -> columns.contains(cell.column())).toList();
    }

    private List<MatrixLine> lines(List<Cell> cells, Function<Cell, String> heading) {
        return order.of(
                cells.stream()
                        .map(cell -> new MatrixLine(heading.apply(cell), List.of(cell)))
                        .toList(),
                language);
    }

    private String heading(Cell cell) {
        return cell.column().heading().in(language);
    }

    private String name(Choice post) {
        return post.answer().in(language);
    }
}
