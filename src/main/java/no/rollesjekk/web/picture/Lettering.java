package no.rollesjekk.web.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines, because SVG does not. Which font a reader has is not known here, so the widths are those of
 * Helvetica, Arial and Liberation Sans, with some slack for the rest. {@code foreignObject} would wrap by itself, but how
 * high a box becomes would then not be known, and no line would meet its edge.
 */
final class Lettering {

    /** The size that pictures are written in; {@code picture.css} says the same. */
    static final int SIZE = 14;

    static final int LINE = 18;

    private static final double SLACK = 1.1;
    private static final int ORDINARY = 556;
    private static final List<Width> WIDTHS = List.of(
            new Width("ijl'|", 240),
            new Width(" !,./:;Ift", 278),
            new Width("-()r\"", 345),
            new Width("cksvxyzJ", 500),
            new Width("FTZø+=", 611),
            new Width("ABEKPSVXYÅ&", 667),
            new Width("CDHNRUw", 722),
            new Width("GOQØ", 778),
            new Width("Mm", 833),
            new Width("Wæ%", 944),
            new Width("Æ…–", 1000));

    /** @param thousandths of the size */
    private record Width(String letters, int thousandths) {}

    private Lettering() {}

    static double width(String words) {
        return words.chars().map(Lettering::thousandths).sum() * SLACK * SIZE / 1000;
    }

    /** The text in lines that are no wider, and no more of them than that; what is left out ends in three dots. */
    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else {
                lines.add(cut(line, width));
                line = word;
            }
        }
        lines.add(cut(line, width));
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, cut(kept.get(most - 1) + " …", width));
        return List.copyOf(kept);
    }

    /** As much of it as there is room for in one line. */
    static String cut(String line, int width) {
        String kept = line;
        while (width(kept) > width) {
            kept = kept.substring(0, kept.length() - (kept.endsWith("…") ? 2 : 1))
                            .stripTrailing() + "…";
        }
        return kept;
    }

    private static int thousandths(int letter) {
        return WIDTHS.stream()
                .filter(width -> width.letters().indexOf(letter) >= 0)
                .mapToInt(Width::thousandths)
                .findFirst()
                .orElse(ORDINARY);
    }
}
