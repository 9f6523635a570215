package no.rollesjekk.intake;

import java.util.function.UnaryOperator;

/** The ways in which a number is written so that it does not look like one. */
public enum Disguise {
    NONE(number -> number),
    SPACE_AFTER_DATE(number -> afterDate(number, " ")),
    HYPHEN_AFTER_DATE(number -> afterDate(number, "-")),
    DOTS_IN_DATE(number -> dated(number, ".") + afterDate(number, " ").substring(6)),
    SPACES_BETWEEN_ALL(number -> String.join(" ", number.split(""))),
    PAIRS(number -> number.replaceAll("(..)(?=.)", "$1 ")),
    NO_BREAK_SPACE(number -> afterDate(number, "\u00a0")),
    FULL_WIDTH(number -> shifted(number, '\uff10')),
    ARABIC_DIGITS(number -> shifted(number, '\u0660')),
    ZERO_WIDTH(number -> String.join("\u200b", number.split(""))),
    SOFT_HYPHEN_AND_JOINER(
            number -> number.substring(0, 3) + "\u00ad" + number.substring(3, 8) + "\u2060" + number.substring(8)),
    LINE_BREAK(number -> afterDate(number, "\r\n  ")),
    DASH_WITH_SPACES(number -> afterDate(number, " \u2013 ")),
    KEYCAPS(number -> number.replaceAll("(.)", "$1\ufe0f\u20e3"));

    private final UnaryOperator<String> writing;

    Disguise(UnaryOperator<String> writing) {
        this.writing = writing;
    }

    public String of(String number) {
        return writing.apply(number);
    }

    private static String afterDate(String number, String between) {
        return number.substring(0, 6) + between + number.substring(6);
    }

    private static String dated(String number, String between) {
        return String.join(between, number.substring(0, 2), number.substring(2, 4), number.substring(4, 6));
    }

    private static String shifted(String number, char zero) {
        return number.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + zero))
                .reduce("", String::concat);
    }
}
