package no.rollesjekk.intake;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells numbers that could be national identity numbers by their digits, but are written as something else. */
final class OtherNumbers {

    private static final String ACCOUNT = "4 2 5";
    private static final String DATE_AND_TIME = "2 2 2 2 2";
    /** A number of these shapes is what the word before it says. */
    private static final Set<String> TOLD_BY_LABEL = Set.of("11", "10", ACCOUNT);

    private static final Pattern LABEL = Pattern.compile(
            "(konto|account|iban|kid|faktura|invoice|saksn|sagsn|journaln)\\p{L}*(\\W+(nr|no|nummer|nummeret|er|is))*\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Set<String> BETWEEN_DATES = Set.of(".", "/", "-");

    private OtherNumbers() {}

    static boolean areIn(Digits digits) {
        return isAccount(digits)
                || isDateAndTime(digits)
                || isCaseNumber(digits)
                || hasDates(digits)
                || (TOLD_BY_LABEL.contains(digits.shape())
                        && LABEL.matcher(digits.before()).find());
    }

    /** "1234.56.78903". */
    private static boolean isAccount(Digits digits) {
        return digits.shape().equals(ACCOUNT) && digits.between().equals(List.of(".", "."));
    }

    /** "15.05.26 10.30". */
    private static boolean isDateAndTime(Digits digits) {
        return digits.shape().equals(DATE_AND_TIME)
                && digits.between().get(2).isBlank()
                && List.of(".", ":").contains(digits.between().get(3))
                && !digits.between().get(1).isBlank();
    }

    /** "2012/123456", "24/12345-678". */
    private static boolean isCaseNumber(Digits digits) {
        if (digits.between().isEmpty() || !digits.between().get(0).equals("/")) {
            return false;
        }
        int first = digits.groups().get(0).length();
        return first == 4 || (first == 2 && digits.groups().get(1).length() > 2);
    }

    /** A date with its whole year, or a date and what may begin another. */
    private static boolean hasDates(Digits digits) {
        return IntStream.range(0, digits.groups().size() - 2).anyMatch(i -> isDate(digits, i))
                || beginsTwoDates(digits);
    }

    /** "27.11.13-22.12.18" */
    private static boolean beginsTwoDates(Digits digits) {
        List<String> between = digits.between();
        return digits.groups().size() > 4
                && digits.groups().stream().allMatch(OtherNumbers::isShort)
                && BETWEEN_DATES.contains(between.get(0))
                && between.get(0).equals(between.get(1))
                && between.get(0).equals(between.get(3))
                && !between.get(0).equals(between.get(2));
    }

    /** "01.03.2026"; inside "15.05.85-2026" no date begins, for there the day belongs to what stands before it. */
    private static boolean isDate(Digits digits, int from) {
        List<String> groups = digits.groups();
        List<String> between = digits.between();
        return isShort(groups.get(from))
                && isShort(groups.get(from + 1))
                && YEAR.matcher(groups.get(from + 2)).matches()
                && (from == 0
                        || (BETWEEN_DATES.contains(between.get(from))
                                && between.get(from).equals(between.get(from + 1))
                                && !between.get(from).equals(between.get(from - 1))));
    }

    private static boolean isShort(String group) {
        return group.length() <= 2;
    }
}
