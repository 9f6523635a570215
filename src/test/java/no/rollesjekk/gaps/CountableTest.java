package no.rollesjekk.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountableTest {

    private static final Countable COUNTABLE = Countable.load(House.FILES);

    @Test
    void plainWordsCountInLowerCase() {
        assertThat(COUNTABLE.in("Avlastningsbolig støttekontakt")).containsExactly("avlastningsbolig", "støttekontakt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari nordmann",
                "hansens",
                "storgata 5",
                "01010112345",
                "12 34 56 78",
                "ola@example.no",
                "https://example.no/svar",
                "er to",
                "jeg har en ansatt som sier at hun ikke kan være koordinator fordi hun"
            })
    void whatCouldPointAtSomebodyDoesNotCount(String typed) {
        assertThat(COUNTABLE.in(typed)).isEmpty();
    }

    @Test
    void aCapitalLetterInTheMiddleMakesAName() {
        assertThat(COUNTABLE.in("Koordinator Fjellgård")).containsExactly("koordinator");
    }
}
