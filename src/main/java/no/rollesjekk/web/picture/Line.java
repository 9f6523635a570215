package no.rollesjekk.web.picture;

/**
 * A line with an arrowhead, from what something rests on to that.
 *
 * @param path as SVG writes it
 * @param waits whether it does not hold until something is answered
 */
public record Line(Point from, Point to, String path, boolean waits) {

    private static final int BEND = 26;

    record Point(int x, int y) {

        @Override
        public String toString() {
            return x + " " + y;
        }
    }

    /** From the right edge of a box to the left edge of one in the next column. */
    static Line across(Box from, Box to, boolean waits) {
        Point start = new Point(from.right(), from.middle());
        Point end = new Point(to.x(), to.middle());
        String curve =
                "M%s C%d %d %d %d %s".formatted(start, start.x() + BEND, start.y(), end.x() - BEND, end.y(), end);
        return new Line(start, end, curve + "m-6 -4l6 4l-6 4", waits);
    }

    /** Straight down to the next box. */
    static Line down(Box from, Box to, boolean waits) {
        int x = from.x() + from.width() / 2;
        Point start = new Point(x, from.bottom());
        Point end = new Point(x, to.y());
        return new Line(start, end, "M%s V%d".formatted(start, end.y()) + "m-4 -6l4 6l4 -6", waits);
    }

    /** Past the boxes between, along a rail to the left of all. */
    static Line leftOf(int rail, Box from, Box to, boolean waits) {
        Point start = new Point(from.x(), from.middle());
        Point end = new Point(to.x(), to.middle());
        return new Line(start, end, along(start, rail, end) + "m-6 -4l6 4l-6 4", waits);
    }

    /** Past the boxes between, along a rail to the right of all. */
    static Line rightOf(int rail, Box from, Box to, boolean waits) {
        Point start = new Point(from.right(), from.middle());
        Point end = new Point(to.right(), to.middle());
        return new Line(start, end, along(start, rail, end) + "m6 -4l-6 4l6 4", waits);
    }

    private static String along(Point start, int rail, Point end) {
        return "M%s H%d V%d H%d".formatted(start, rail, end.y(), end.x());
    }
}
