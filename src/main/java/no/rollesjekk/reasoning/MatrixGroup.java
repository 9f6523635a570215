package no.rollesjekk.reasoning;

import java.util.List;
import no.rollesjekk.content.Text;

/**
 * Columns of the matrix that belong together.
 *
 * @param order which of several groups comes first, lowest first
 */
public record MatrixGroup(String id, int order, Text heading, List<MatrixColumn> columns) {}
