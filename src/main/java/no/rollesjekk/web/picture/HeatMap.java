package no.rollesjekk.web.picture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Matrix;
import no.rollesjekk.reasoning.MatrixColumn;
import no.rollesjekk.reasoning.Verdict;

/**
 * The matrix, or what was chosen of it, at a glance: a square for each post and circumstance, its verdict as a colour and as a letter. All
 * squares of a verdict are one path, and the letters of a post one text, so that five hundred squares weigh little.
 *
 * @param posts their names, each where its row of letters stands
 * @param circumstances their headings, each where it begins above its column, to be turned upwards
 * @param letters those of each post
 * @param across where each column's letters stand, as SVG lists it
 * @param squares by verdict, as SVG writes a path
 */
public record HeatMap(
        int width,
        int height,
        List<Label> posts,
        List<Label> circumstances,
        List<String> letters,
        String across,
        Map<Verdict, String> squares) {

    static final int LEFT = 200;
    static final int TOP = 150;
    static final int SIDE = 22;

    /** Headings lean to the right, so the last one needs room beyond its column. */
    private static final int LEAN = 80;

    /** So that few columns are drawn no larger than many. */
    private static final int WIDE = 690;

    private static final int SPACE = 2;
    private static final int HEADING = 165;

    static HeatMap of(Matrix matrix, Language language, Function<Verdict, String> letter) {
        List<Label> posts = new ArrayList<>();
        List<String> letters = new ArrayList<>();
        Map<Verdict, StringBuilder> squares = new EnumMap<>(Verdict.class);
        for (int row = 0; row < matrix.rows().size(); row++) {
            Matrix.Row post = matrix.rows().get(row);
            int y = TOP + row * SIDE;
            posts.add(new Label(fitting(post.post().answer().in(language), LEFT - 8), 0, y + SIDE - 7));
            letters.add(post.cells().stream()
                    .map(cell -> letter.apply(cell.verdict()))
                    .collect(Collectors.joining()));
            for (int column = 0; column < post.cells().size(); column++) {
                squares.computeIfAbsent(post.cells().get(column).verdict(), each -> new StringBuilder())
                        .append(square(LEFT + column * SIDE, y));
            }
        }
        List<MatrixColumn> columns =
                matrix.rows().get(0).cells().stream().map(Matrix.Cell::column).toList();
        Map<Verdict, String> paths = new EnumMap<>(Verdict.class);
        squares.forEach((verdict, path) -> paths.put(verdict, path.toString()));
        return new HeatMap(
                Math.max(WIDE, LEFT + columns.size() * SIDE + LEAN),
                TOP + posts.size() * SIDE,
                posts,
                headings(columns, language),
                letters,
                IntStream.range(0, columns.size())
                        .mapToObj(column -> String.valueOf(LEFT + column * SIDE + SIDE / 2 - SPACE / 2))
                        .collect(Collectors.joining(" ")),
                paths);
    }

    private static List<Label> headings(List<MatrixColumn> columns, Language language) {
        return IntStream.range(0, columns.size())
                .mapToObj(column -> new Label(
                        fitting(columns.get(column).heading().in(language), HEADING),
                        LEFT + column * SIDE + SIDE / 2 + 3,
                        TOP - 6))
                .toList();
    }

    private static String fitting(String name, int width) {
        return Lettering.cut(name, width);
    }

    private static String square(int x, int y) {
        int side = SIDE - SPACE;
        return "M%d %dh%dv%dh-%dz".formatted(x, y, side, side, side);
    }
}
