package no.rollesjekk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdsTest {

    private static final int COUNT = 5_000;
    private static final List<String> SENTENCES = List.of(
            "Brukeren, %s, vil ha Kari.",
            "Fnr %s",
            "%s",
            "Hun er født i 1985 og bor i 4 etasje. %s er nummeret.",
            "Møtet er 12.10.2026 kl. 10.30. Det gjelder %s\nTelefon 91 23 45 67");

    @ParameterizedTest
    @EnumSource(Disguise.class)
    void findsEveryNumberOfFiveThousandInEveryDisguise(Disguise disguise) {
        Random random = new Random(7);
        IdNumbers numbers = new IdNumbers(random);
        IdNumbers.Kind[] kinds = IdNumbers.Kind.values();
        List<String> missed = IntStream.range(0, COUNT)
                .mapToObj(i -> disguise.of(numbers.of(kinds[i % kinds.length])))
                .map(number -> SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(number))
                .filter(text -> !NationalIds.areIn(text))
                .toList();
        assertThat(missed).isEmpty();
    }

    @Test
    void letsFiveThousandCleanTextsPass() {
        CleanTexts texts = new CleanTexts(new Random(7));
        List<String> stopped = Stream.generate(texts::next)
                .limit(COUNT)
                .filter(NationalIds::areIn)
                .toList();
        assertThat(stopped).as("fewer than five in a thousand").hasSizeLessThan(COUNT / 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 22 33 44 55.", "Konto 1234.56.78903", "Sak 2026/12345-6", "Org.nr. 974 760 673", ""})
    void letsOtherNumbersPass(String text) {
        assertThat(NationalIds.areIn(text)).isFalse();
    }

    @Test
    void letsANumberWithAWrongControlDigitPass() {
        String number = IdNumbers.complete("150585123", 0).orElseThrow();
        char last = number.charAt(10) == '9' ? '0' : (char) (number.charAt(10) + 1);
        assertThat(NationalIds.areIn(number.substring(0, 10) + last)).isFalse();
    }
}
