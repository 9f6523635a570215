package no.rollesjekk.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** At which rank what was sought was found. */
final class Ranks {

    static final String STYLE = "style ";

    private static final int TOP = 5;

    private int questions;
    private int first;
    private double reciprocal;
    private double recall;

    void add(List<String> found, List<String> relevant) {
        questions++;
        for (int rank = 1; rank <= found.size(); rank++) {
            if (relevant.contains(found.get(rank - 1))) {
                first += rank == 1 ? 1 : 0;
                reciprocal += 1.0 / rank;
                break;
            }
        }
        long among = found.stream().limit(TOP).filter(relevant::contains).count();
        recall += (double) among / Math.min(TOP, relevant.size());
    }

    private double meanReciprocal() {
        return reciprocal / questions;
    }

    static String line(String group, Map<String, Ranks> byFinder) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "  %-24s", group));
        byFinder.forEach((finder, ranks) -> line.append(String.format(
                Locale.ROOT,
                "  %s %.3f %.3f %.3f",
                finder,
                (double) ranks.first / ranks.questions,
                ranks.meanReciprocal(),
                ranks.recall / ranks.questions)));
        return line + "  n " + byFinder.values().iterator().next().questions;
    }

    /** The mean of the styles' MRR@10, each style counting the same; and how much better the last finder is. */
    static String macro(Map<String, Map<String, Ranks>> groups) {
        List<Map<String, Ranks>> styles = groups.entrySet().stream()
                .filter(group -> group.getKey().startsWith(STYLE))
                .map(Map.Entry::getValue)
                .toList();
        StringBuilder line = new StringBuilder(String.format("  %-24s", "mean of the styles"));
        double last = 0;
        double ratio = 0;
        for (String finder : styles.get(0).keySet()) {
            double mean = styles.stream()
                    .mapToDouble(style -> style.get(finder).meanReciprocal())
                    .average()
                    .orElse(0);
            ratio = last == 0 ? 0 : mean / last;
            last = mean;
            line.append(String.format(Locale.ROOT, "  %s %.3f", finder, mean));
        }
        return line + String.format(Locale.ROOT, "  the last is %.3f x the one before", ratio);
    }
}
