package no.rollesjekk.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void wordsStayWholeAndNoneIsLost() {
        String text = "Den ansatte har tilsyn i saken, og det er tegn til at en annen rolle skader samarbeidet.";
        assertThat(String.join(" ", Lettering.lines(text, 160, 10))).isEqualTo(text);
    }

    @Test
    void whatIsLeftOutEndsInDots() {
        assertThat(Lettering.lines("en to tre fire fem seks sju åtte ni ti elleve tolv", 60, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void aWordWiderThanTheLineIsCut() {
        assertThat(Lettering.lines("Menneskerettighetsorganisasjonsmedlemskap", 80, 2))
                .singleElement()
                .satisfies(line -> assertThat(line).endsWith("…"))
                .satisfies(line -> assertThat(Lettering.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void anMIsWiderThanAnI() {
        assertThat(Lettering.width("m")).isGreaterThan(3 * Lettering.width("i"));
    }
}
