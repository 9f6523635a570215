package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste, and what they did not mean to: read in bounded time, without an exception. */
class BadInputTest {

    /** Far more than it takes, far less than a reader takes that goes astray. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static Map<String, String> read(String text) {
        return assertTimeoutPreemptively(BOUND, () -> READER.read(text).values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "😀😀😀",
                "\u200f\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd \u202ekoordinator",
                "<script>alert('koordinator')</script>",
                "\u0000\u0001\u0002",
                "\ud800 koordinator \udc00 \ud800\ud800",
                "ikke ikke ikke ikke ikke",
                ",,,,,((((....",
                "$ .. ... <user> (en) | *",
            })
    void readsAnythingWithoutFailing(String text) {
        assertThat(read(text)).isNotNull();
        assertThat(READER.personalDetails(text)).isNotNull();
        assertThat(NationalIds.areIn(text)).isFalse();
    }

    @Test
    void readsAHundredThousandCharacters() {
        assertThat(read("Hun er sykepleier og har ikke tilsyn med barnet. ".repeat(2_100)))
                .containsEntry("function", "HOME_NURSE")
                .containsEntry("supervisesInCase", "NO");
    }

    @Test
    void readsAHundredThousandCharactersWithoutASpace() {
        assertThat(read("a".repeat(100_000))).isEmpty();
        assertThat(NationalIds.areIn("0 ".repeat(50_000))).isFalse();
    }

    @Test
    void readsOneSentenceOfFiveThousandWords() {
        assertThat(read("sykepleieren har ikke tilsyn og ".repeat(1_000))).containsEntry("supervisesInCase", "NO");
    }

    @Test
    void readsATablePastedFromASpreadsheet() {
        String row = "Ansatt\tSykepleier\tHar ikke tilsyn\t12\t40 %\n";
        assertThat(read("Navn\tStilling\tTilsyn\tTimer\tProsent\n" + row.repeat(500)))
                .containsEntry("supervisesInCase", "NO");
    }

    @Test
    void readsAThreadOfMailWithThreeSignatures() {
        String signature = "\n--\nMed vennlig hilsen\nseksjonsleder\nTlf. 22 33 44 55\n> ";
        String thread = "Hei! Kan ergoterapeuten være koordinator? Hun har fått opplæring." + signature
                + "Hei, hun har ikke noe med vedtakene å gjøre." + signature + "Brukeren vil ha henne." + signature;
        assertThat(read(thread)).containsEntry("decidesInCase", "NO").containsEntry("trained", "YES");
        assertThat(READER.personalDetails(thread)).containsExactly(PersonalDetail.PHONE);
    }
}
