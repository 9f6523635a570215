package no.rollesjekk.web;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Verdict;

/** What comes first in the matrix. */
enum MatrixOrder {
    LISTED((one, other) -> 0),
    NAME(language -> Comparator.comparing(MatrixLine::heading, Collator.getInstance(language.locale()))),
    /** The most of the strictest verdict first, then the most of the next. */
    STRICTNESS(Arrays.stream(Verdict.values())
            .map(verdict -> Comparator.comparingLong((MatrixLine line) -> -line.count(verdict)))
            .reduce(Comparator::thenComparing)
            .orElseThrow()),
    CONFLICTS(Comparator.comparingLong((MatrixLine line) -> -line.conflicts()));

    private final Function<Language, Comparator<MatrixLine>> order;

    MatrixOrder(Comparator<MatrixLine> order) {
        this(language -> order);
    }

    MatrixOrder(Function<Language, Comparator<MatrixLine>> order) {
        this.order = order;
    }

    List<MatrixLine> of(List<MatrixLine> lines, Language language) {
        return lines.stream().sorted(order.apply(language)).toList();
    }
}
