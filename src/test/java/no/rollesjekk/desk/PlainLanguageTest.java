package no.rollesjekk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainLanguageTest {

    @Test
    void shortActiveSentencesAreFine() {
        assertThat(PlainLanguage.of("Ja. Du kan be en kollega om hjelp. Finn ut hva han vil.")
                        .isFine())
                .isTrue();
        assertThat(PlainLanguage.of("").isFine()).isTrue();
    }

    @Test
    void longSentencesArePointedOut() {
        String sentence = "Dette er " + "en ting ".repeat(13) + "til.";
        assertThat(PlainLanguage.of("Kort. " + sentence).longSentences())
                .singleElement()
                .asString()
                .startsWith("Dette er en ting")
                .endsWith("…");
    }

    @Test
    void passivesArePointedOutAndOtherWordsInSAreNot() {
        assertThat(PlainLanguage.of(
                                "Møtet skal gjennomføres. Vedtaket kan ikke omgjøres. Du kan finnes og må ha et pass.")
                        .passives())
                .containsExactly("gjennomføres", "omgjøres", "finnes");
        assertThat(PlainLanguage.of("Du kan kanskje hjelpe oss. Det er kommunens ansvar.")
                        .passives())
                .isEmpty();
    }

    @Test
    void lixIsWordsASentenceAndLongWordsInAHundred() {
        // ten words in two sentences, two of them longer than six letters: 5 + 20
        assertThat(PlainLanguage.of("Kommunen må gi et svar. Da vil hun bestemme selv.")
                        .lix())
                .isEqualTo(25);
    }

    @Test
    void markupCountsForNothing() {
        assertThat(PlainLanguage.of("## Se her\n\n- **en**\n- [to](https://example.org/en-lang-adresse)")
                        .lix())
                .isLessThan(10);
    }
}
