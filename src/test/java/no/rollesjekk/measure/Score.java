package no.rollesjekk.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import no.rollesjekk.reasoning.Verdict;

/** Counts how often verdicts and circumstances were right. */
final class Score {

    private final Map<String, int[]> byCircumstance = new TreeMap<>();
    private final List<String> harmful = new ArrayList<>();
    private int cases;
    private int right;
    private int abstained;

    /** @param compared which circumstances of a reading the case tells of, one way or the other */
    void add(ReadingCase expected, Map<String, String> read, Verdict verdict, Predicate<String> compared) {
        cases++;
        right += verdict == expected.verdict() ? 1 : 0;
        if (verdict == Verdict.NEED_MORE_INFORMATION && expected.verdict() != verdict) {
            abstained++;
        }
        if (verdict.permits() && expected.verdict().parts()) {
            harmful.add(expected.id());
        }
        read.forEach((name, value) -> {
            if (compared.test(name)) {
                count(name)[value.equals(expected.told().get(name)) ? 0 : 1]++;
            }
        });
        expected.told().forEach((name, value) -> count(name)[2] += value.equals(read.get(name)) ? 0 : 1);
    }

    /** Hits, false readings and misses of a circumstance. */
    private int[] count(String circumstance) {
        return byCircumstance.computeIfAbsent(circumstance, name -> new int[3]);
    }

    String summary(String name) {
        return String.format(
                Locale.ROOT,
                "%s: verdicts %d/%d right = %.3f, harmful %d %s, abstained %d",
                name,
                right,
                cases,
                (double) right / cases,
                harmful.size(),
                harmful,
                abstained);
    }

    List<String> circumstances() {
        List<String> lines = new ArrayList<>();
        int[] all = new int[3];
        byCircumstance.forEach((name, counts) -> {
            lines.add(line(name, counts));
            for (int i = 0; i < all.length; i++) {
                all[i] += counts[i];
            }
        });
        lines.add(line("all", all));
        return lines;
    }

    private static String line(String name, int[] counts) {
        return String.format(
                Locale.ROOT,
                "  %-26s precision %.3f  recall %.3f  (hits %d, false %d, missed %d)",
                name,
                share(counts[0], counts[1]),
                share(counts[0], counts[2]),
                counts[0],
                counts[1],
                counts[2]);
    }

    private static double share(int hits, int others) {
        return hits + others == 0 ? 1 : (double) hits / (hits + others);
    }
}
