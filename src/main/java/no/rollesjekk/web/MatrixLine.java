package no.rollesjekk.web;

import java.util.List;
import no.rollesjekk.reasoning.Matrix.Cell;
import no.rollesjekk.reasoning.Verdict;

/** A line of the matrix as a reader sees it: a heading with its cells, of which there may be only one. */
record MatrixLine(String heading, List<Cell> cells) {

    long count(Verdict verdict) {
        return cells.stream().filter(cell -> cell.verdict() == verdict).count();
    }

    long conflicts() {
        return cells.stream().filter(Cell::isConflict).count();
    }
}
