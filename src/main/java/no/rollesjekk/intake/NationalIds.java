package no.rollesjekk.intake;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Norwegian national identity numbers in a text: fødselsnummer, D-numbers, H-numbers and synthetic numbers, also
 * with spaces, dots or hyphens between the digits. The control digits must be right, so account numbers and case numbers
 * pass. From 2032 the first control digit may leave remainders 0 to 3 (Skatteetaten's new form).
 */
public final class NationalIds {

    private static final Pattern ELEVEN = Pattern.compile("(?<!\\d)\\d(?:[\\s.\\-]{0,3}\\d){10}(?!\\d)");
    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};
    private static final int MODULUS = 11;
    private static final int MOST_REMAINDER = 3;

    private NationalIds() {}

    public static boolean areIn(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        Matcher matcher = ELEVEN.matcher(plain);
        int from = 0;
        while (matcher.find(from)) {
            if (isId(matcher.group().replaceAll("\\D", ""))) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    private static boolean isId(String digits) {
        return hasDate(digits) && sum(digits, FIRST) % MODULUS <= MOST_REMAINDER && sum(digits, SECOND) % MODULUS == 0;
    }

    /** D-numbers add 40 to the day; H-numbers add 40 to the month, synthetic ones 40, 65 or 80. */
    private static boolean hasDate(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        int plainDay = day > 40 ? day - 40 : day;
        boolean plainMonth = month >= 1 && month <= 12
                || month >= 41 && month <= 52
                || month >= 66 && month <= 77
                || month >= 81 && month <= 92;
        return plainDay >= 1 && plainDay <= 31 && plainMonth;
    }

    private static int sum(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
