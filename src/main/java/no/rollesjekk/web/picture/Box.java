package no.rollesjekk.web.picture;

import java.util.List;

/**
 * A box with its words, already broken into lines.
 *
 * @param waits whether what it says does not hold until something is answered
 */
public record Box(Part part, List<String> lines, boolean waits, int x, int y, int width) {

    static final int PADDING = 8;

    private static final int MOST_LINES = 5;

    static Box of(Part part, String text, boolean waits, int x, int y, int width) {
        return new Box(part, Lettering.lines(text, width - 2 * PADDING, MOST_LINES), waits, x, y, width);
    }

    public int height() {
        return lines.size() * Lettering.LINE + 2 * PADDING;
    }

    /** Where the words begin. */
    public int left() {
        return x + PADDING;
    }

    /** Where that line of the words stands, counted from 0. */
    public int baseline(int line) {
        return y + PADDING + Lettering.SIZE + line * Lettering.LINE;
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height();
    }

    int middle() {
        return y + height() / 2;
    }

    Box at(int newY) {
        return new Box(part, lines, waits, x, newY, width);
    }
}
