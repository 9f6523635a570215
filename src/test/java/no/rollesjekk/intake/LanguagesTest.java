package no.rollesjekk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private static final Languages LANGUAGES = Languages.load(House.FILES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NB|Hun er sykepleier og har ikke noe med vedtakene å gjøre.",
                "NN|Ho er sjukepleiar og har ikkje noko med vedtaka å gjere.",
                "DA|Hun er sygeplejerske og har ikke noget med sagen at gøre, og borgeren vil gerne have hende.",
                "EN|She is a nurse and does not decide anything in the case.",
                "NB|dobbeltrolle",
            })
    void tellsTheLanguageOfAText(Language language, String text) {
        assertThat(LANGUAGES.of(text)).contains(language);
    }

    @Test
    void knowsNoLanguageForFrench() {
        assertThat(LANGUAGES.of("Est-ce que l'infirmière peut devenir la coordinatrice du patient dans cette ville ?"))
                .isEmpty();
    }
}
