package no.rollesjekk.web;

import java.util.stream.IntStream;

/** Makes numbers that are built as a fødselsnummer is, so that none has to be written down. */
final class NationalNumber {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int IMPOSSIBLE = 10;

    private NationalNumber() {}

    /** @param day six digits: day, month, year */
    static String valid(String day) {
        return IntStream.range(100, 500)
                .mapToObj(number -> day + number)
                .filter(nine -> control(nine, FIRST) != IMPOSSIBLE)
                .map(nine -> nine + control(nine, FIRST))
                .filter(ten -> control(ten, SECOND) != IMPOSSIBLE)
                .map(ten -> ten + control(ten, SECOND))
                .findFirst()
                .orElseThrow();
    }

    /** Looks like one, but its last digit is wrong. */
    static String invalid(String day) {
        String valid = valid(day);
        return valid.substring(0, 10) + (valid.charAt(10) - '0' + 1) % 10;
    }

    private static int control(String digits, int[] weights) {
        int sum = IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
        return (11 - sum % 11) % 11;
    }
}
