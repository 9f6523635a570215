package no.rollesjekk.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.rollesjekk.intake.Reader;
import no.rollesjekk.measure.ReadingCase;
import no.rollesjekk.measure.ReadingCases;
import no.rollesjekk.reasoning.House;

/**
 * Times the reading of texts of growing length, in process, warm. The last column shows whether the time grows with the
 * length. Run it with {@code mvn -Pbench verify -DskipTests}.
 */
public final class ReadingBenchmark {

    private static final List<Integer> LENGTHS = List.of(100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000);
    private static final int CHARACTERS = 1_000_000;
    private static final int FEWEST = 200;

    private ReadingBenchmark() {}

    public static void main(String[] arguments) {
        Reader reader = Reader.load(House.FILES, House.TYPES);
        String text = ReadingCases.own().stream().map(ReadingCase::text).collect(Collectors.joining(" "));
        LENGTHS.forEach(length -> times(reader, text.substring(0, length)));
        System.out.println("reading, warm");
        for (int length : LENGTHS) {
            long[] times = times(reader, text.substring(0, length));
            System.out.printf(
                    Locale.ROOT,
                    "%6d characters  median %8.3f ms  p99 %8.3f ms  %6.3f ms per 1,000%n",
                    length,
                    at(times, 0.5),
                    at(times, 0.99),
                    at(times, 0.5) * 1_000 / length);
        }
    }

    private static long[] times(Reader reader, String text) {
        long[] times = new long[Math.max(FEWEST, CHARACTERS / text.length())];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            int read = reader.read(text).circumstances().size();
            times[i] = System.nanoTime() - start;
            if (read > text.length()) {
                throw new IllegalStateException("more was read than was written");
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))] / 1_000_000.0;
    }
}
