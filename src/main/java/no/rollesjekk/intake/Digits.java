package no.rollesjekk.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Digits that stand together in a text, as groups with a little between them.
 *
 * @param groups the digits of each group
 * @param between what stands between one group and the next
 * @param before the words before them
 * @param whole whether no other digits stand beside them
 */
record Digits(List<String> groups, List<String> between, String before, boolean whole) {

    /** Some digits, and more of them with up to five characters between that are no letters; never tried in two ways. */
    private static final Pattern RUN = Pattern.compile("\\d++(?:[^\\p{L}\\d]{1,5}+\\d++)*+");

    private static final Pattern GROUP = Pattern.compile("\\d+");
    /** Characters that show nothing, or only change how the one before looks. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{M}]");

    private static final int BEFORE = 40;
    /** A run of digits is longer than this only in tables; it is looked through in pieces all the same. */
    private static final int MOST_GROUPS = 11;

    /** Every row of neighbouring groups with so many digits in all. */
    static List<Digits> of(String text, int count) {
        String plain = plain(text);
        List<Digits> found = new ArrayList<>();
        Matcher run = RUN.matcher(plain);
        while (run.find()) {
            collect(plain, run.start(), run.end(), count, found);
        }
        return found;
    }

    /** In ordinary digits, whatever alphabet and width they are typed in, without what cannot be seen. */
    private static String plain(String text) {
        String plain =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return plain.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void collect(String plain, int start, int end, int count, List<Digits> found) {
        List<int[]> spans = new ArrayList<>();
        Matcher group = GROUP.matcher(plain).region(start, end);
        while (group.find()) {
            spans.add(new int[] {group.start(), group.end()});
        }
        for (int first = 0; first < spans.size(); first++) {
            int digits = 0;
            for (int last = first; last < Math.min(spans.size(), first + MOST_GROUPS) && digits < count; last++) {
                digits += spans.get(last)[1] - spans.get(last)[0];
                if (digits == count) {
                    boolean whole = first == 0 && last == spans.size() - 1;
                    found.add(of(plain, spans.subList(first, last + 1), whole));
                }
            }
        }
    }

    private static Digits of(String plain, List<int[]> spans, boolean whole) {
        List<String> groups = new ArrayList<>();
        List<String> between = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            groups.add(plain.substring(spans.get(i)[0], spans.get(i)[1]));
            if (i > 0) {
                between.add(plain.substring(spans.get(i - 1)[1], spans.get(i)[0]));
            }
        }
        int start = spans.get(0)[0];
        return new Digits(groups, between, plain.substring(Math.max(0, start - BEFORE), start), whole);
    }

    String all() {
        return String.join("", groups);
    }

    /** How many digits each group has, as in "6 5". */
    String shape() {
        return groups.stream().map(group -> String.valueOf(group.length())).collect(Collectors.joining(" "));
    }
}
