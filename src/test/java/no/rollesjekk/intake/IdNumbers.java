package no.rollesjekk.intake;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes national identity numbers of every kind, of nobody. */
public final class IdNumbers {

    /** What each kind adds to the day and the month, and the remainder its first control digit leaves. */
    public enum Kind {
        ORDINARY(0, 0, 0),
        D_NUMBER(40, 0, 0),
        H_NUMBER(0, 40, 0),
        SYNTHETIC(0, 80, 0),
        SYNTHETIC_D_NUMBER(40, 80, 0),
        SYNTHETIC_65(0, 65, 0),
        FROM_2032_REMAINDER_1(0, 0, 1),
        FROM_2032_REMAINDER_2(0, 0, 2),
        FROM_2032_REMAINDER_3(40, 0, 3),
        CPR(0, 0, 0);

        private final int day;
        private final int month;
        private final int remainder;

        Kind(int day, int month, int remainder) {
            this.day = day;
            this.month = month;
            this.remainder = remainder;
        }
    }

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private final Random random;

    public IdNumbers(Random random) {
        this.random = random;
    }

    public String of(Kind kind) {
        while (true) {
            int day = 1 + random.nextInt(28) + kind.day;
            int month = 1 + random.nextInt(12) + kind.month;
            String date = "%02d%02d%02d".formatted(day, month, random.nextInt(100));
            if (kind == Kind.CPR) {
                return date + "%04d".formatted(random.nextInt(10_000));
            }
            Optional<String> complete = complete(date + "%03d".formatted(random.nextInt(1_000)), kind.remainder);
            if (complete.isPresent()) {
                return complete.get();
            }
        }
    }

    /** The nine digits with their two control digits; empty where one of these would have to be ten. */
    static Optional<String> complete(String nine, int remainder) {
        int first = (11 + remainder - sum(nine, FIRST) % 11) % 11;
        if (first > 9) {
            return Optional.empty();
        }
        int second = (11 - sum(nine + first, SECOND) % 11) % 11;
        return second > 9 ? Optional.empty() : Optional.of(nine + first + second);
    }

    private static int sum(String digits, int[] weights) {
        return IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
    }
}
