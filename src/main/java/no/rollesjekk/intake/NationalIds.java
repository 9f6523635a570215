package no.rollesjekk.intake;

import java.time.Month;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds national identity numbers in a text: Norwegian fødselsnummer, D-numbers, H-numbers and synthetic numbers, also in
 * the form that comes in 2032, whose first control digit may leave remainders 0 to 3, and Danish CPR numbers. They are
 * found whatever stands between the digits. Account numbers, case numbers, dates and amounts pass.
 */
public final class NationalIds {

    private static final int NORWEGIAN = 11;
    private static final int DANISH = 10;
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int[] CPR = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int MODULUS = 11;
    private static final int MOST_REMAINDER = 3;

    /** D-numbers add 40 to the day. */
    private static final int[] ADDED_TO_DAY = {0, 40};
    /** H-numbers add 40 to the month; synthetic numbers 40, 65 or 80. */
    private static final int[] ADDED_TO_MONTH = {0, 40, 65, 80};

    /** The shapes in which people write such numbers, and few others. */
    private static final Set<String> USUAL = Set.of(
            "11",
            "6 5",
            "6 3 2",
            "2 2 2 5",
            "2 2 2 3 2",
            "1 1 1 1 1 1 1 1 1 1 1",
            "10",
            "6 4",
            "2 2 2 4",
            "1 1 1 1 1 1 1 1 1 1");

    private NationalIds() {}

    public static boolean areIn(String text) {
        return Digits.of(text, NORWEGIAN).stream().anyMatch(NationalIds::isNorwegian)
                || Digits.of(text, DANISH).stream().anyMatch(NationalIds::isDanish);
    }

    private static boolean isNorwegian(Digits digits) {
        String all = digits.all();
        int remainder = remainder(all, FIRST);
        boolean controlled = remainder(all, SECOND) == 0
                && (remainder == 0 || remainder <= MOST_REMAINDER && (digits.whole() || isUsual(digits)));
        return controlled && hasDate(all) && !OtherNumbers.areIn(digits);
    }

    /** Since 2007 the control digit of a CPR number need not be right, so what looks like one is taken for one. */
    private static boolean isDanish(Digits digits) {
        String all = digits.all();
        boolean controlled = digits.whole() || isUsual(digits) || remainder(all, CPR) == 0;
        return controlled && isDay(pair(all, 0), pair(all, 2)) && !OtherNumbers.areIn(digits);
    }

    private static boolean isUsual(Digits digits) {
        return USUAL.contains(digits.shape());
    }

    private static boolean hasDate(String digits) {
        return IntStream.of(ADDED_TO_DAY)
                .anyMatch(day -> IntStream.of(ADDED_TO_MONTH)
                        .anyMatch(month -> isDay(pair(digits, 0) - day, pair(digits, 2) - month)));
    }

    private static boolean isDay(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    private static int pair(String digits, int from) {
        return Integer.parseInt(digits.substring(from, from + 2));
    }

    private static int remainder(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum % MODULUS;
    }
}
