package no.rollesjekk.web.desk;

import java.util.List;

/**
 * Figures as bars, and as the same figures in a table.
 *
 * @param name what the message and the parts of the picture are named by
 */
public record Chart(String name, List<Bar> bars) {

    private static final int WIDEST = 300;
    private static final int ROW = 28;

    /** One figure, and how long its bar is. */
    public record Bar(String label, long figure, long width) {}

    /** A figure before anybody knows how large the largest is. */
    public record Figure(String label, long number) {}

    static Chart of(String name, List<Figure> figures) {
        long largest =
                Math.max(1, figures.stream().mapToLong(Figure::number).max().orElse(1));
        return new Chart(
                name,
                figures.stream()
                        .map(each -> new Bar(each.label(), each.number(), each.number() * WIDEST / largest))
                        .toList());
    }

    public int height() {
        return bars.size() * ROW;
    }

    /** Where the bar of that place begins, from above. */
    public int top(int place) {
        return place * ROW;
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.figure() == 0);
    }
}
