package no.rollesjekk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdsTest {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    /** Dates of an ordinary number, a D-number, an H-number and three kinds of synthetic numbers. */
    static Stream<String> numbers() {
        return Stream.of("150585", "550585", "154585", "158585", "157085", "319212")
                .map(date -> IntStream.range(100, 999)
                        .mapToObj(serial -> complete(date + serial))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow());
    }

    /** The nine digits with their two control digits; empty where one of these would have to be ten. */
    private static Optional<String> complete(String nine) {
        int first = control(nine, FIRST);
        int second = first > 9 ? first : control(nine + first, SECOND);
        return first > 9 || second > 9 ? Optional.empty() : Optional.of(nine + first + second);
    }

    private static int control(String digits, int[] weights) {
        int sum = IntStream.range(0, weights.length)
                .map(i -> weights[i] * (digits.charAt(i) - '0'))
                .sum();
        return (11 - sum % 11) % 11;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void findsANumberHoweverItIsWritten(String number) {
        String spaced = number.substring(0, 6) + " " + number.substring(6);
        String single = String.join(" ", number.split(""));
        String wide = number.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '\uff10'))
                .reduce("", String::concat);
        assertThat(Stream.of(
                        number, spaced, single, wide, number.replace("5", "5\u200b"), spaced.replace(' ', '\u00a0')))
                .allSatisfy(written -> assertThat(NationalIds.areIn("Brukeren, " + written + ", vil ha Kari."))
                        .as(written)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 22 33 44 55.", "Konto 1234.56.78903", "Sak 2026/12345-6", "Org.nr. 974 760 673", ""})
    void letsOtherNumbersPass(String text) {
        assertThat(NationalIds.areIn(text)).isFalse();
    }

    @Test
    void letsANumberWithAWrongControlDigitPass() {
        String number = numbers().findFirst().orElseThrow();
        char last = number.charAt(10) == '9' ? '0' : (char) (number.charAt(10) + 1);
        assertThat(NationalIds.areIn(number.substring(0, 10) + last)).isFalse();
    }
}
