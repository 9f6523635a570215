package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text speaks bokmål at least, and every other language it was given. */
class TextTest {

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(new Text(Map.of("nb", "ikke", "nn", "ikkje")).in(Language.NN))
                .isEqualTo("ikkje");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fallsBackToBokmaal(Language language) {
        assertThat(new Text(Map.of("nb", "ikke")).in(language)).isEqualTo("ikke");
    }

    @Test
    void leavesOutTheSpaceAroundIt() {
        assertThat(new Text(Map.of("nb", " ikke\n")).in(Language.NB)).isEqualTo("ikke");
    }

    @Test
    void needsBokmaal() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text(Map.of("nn", "ikkje")))
                .withMessageContaining("nb");
    }

    @Test
    void knowsNoFifthLanguage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text(Map.of("nb", "ikke", "sv", "inte")))
                .withMessageContaining("sv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n"})
    void hasWordsInEveryLanguageItNames(String nothing) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text(Map.of("nb", "ikke", "en", nothing)))
                .withMessageContaining("en");
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeOf() {
        Map<String, String> words = new HashMap<>(Map.of("nb", "ikke"));
        Text text = new Text(words);
        words.put("nb", "jo");
        assertThat(text.in(Language.NB)).isEqualTo("ikke");
    }
}
