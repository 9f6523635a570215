package no.rollesjekk.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text in a table is taken for a formula by a spreadsheet. */
class SheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00a0=1",
                "\uFF1D1",
                "\ttekst",
                "=cmd|'/c calc'!A1"
            })
    void whatBeginsLikeAFormulaIsText(String text) {
        assertThat(Sheet.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tekst", "a=b", "12", "«sitat»", "2026-11-21"})
    void anythingElseStandsAsItIs(String text) {
        assertThat(Sheet.harmless(text)).isEqualTo(text);
    }

    @Test
    void noTextEndsItsCell() {
        assertThat(Sheet.of(List.of("A", "B"), List.of(List.of("x\";=1", "linje\nto"))))
                .isEqualTo("\uFEFF\"A\";\"B\"\r\n\"x\"\";=1\";\"linje\nto\"\r\n");
    }
}
