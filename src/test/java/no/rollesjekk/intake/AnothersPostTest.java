package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A post, and what goes with it, is not the employee's where somebody else has it. */
class AnothersPostTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fysioterapeuten foreslår Kari som koordinator. Kan Kari det?",
                "Sosionomen på sykehuset vil at Kari skal ta det. Kan Kari være koordinator?",
                "NAV-veilederen ringte og spurte om Kari kunne være koordinator. Kan hun?",
                "Sjukepleiaren meiner at Kari bør vere koordinator. Kan ho det?",
                "The physiotherapist suggests Kari as coordinator. Can Kari be coordinator?",
                "Kari deler kontor med saksbehandleren. Kan Kari være koordinator?",
            })
    void whoSpeaksOfHerOrWorksWithHerHasThePost(String text) {
        assertThat(read(text)).doesNotContainKeys("function", "serviceArea", "userWantsThisPerson");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sykepleieren Kari mener at hun passer best. Kan hun være koordinator?|HOME_NURSE",
                "Fysioterapeuten vi vil bruke, heter Kari. Kan Kari være koordinator?|PHYSIOTHERAPIST",
                "Vi har snakket med fysioterapeuten. Kan hun være koordinator?|PHYSIOTHERAPIST",
            })
    void andItIsHersWhereNobodyElseIsThere(String text, String function) {
        assertThat(read(text)).containsEntry("function", function);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vedtakene signeres av %s.|decidesInCase",
                "Tilsynet ligger til %s.|supervisesInCase",
                "Budsjettet hører under %s.|controlsBudgetInCase",
            })
    void whatIsDoneIsOfWhomItIsDoneBy(String sentence, String circumstance) {
        String text = "Kari er hjelpepleier, og Mona er sykepleier. " + sentence + " Kan Kari være koordinator?";
        assertThat(read(text.formatted("Kari"))).containsEntry(circumstance, "YES");
        assertThat(read(text.formatted("Mona")).getOrDefault(circumstance, "NO"))
                .isNotEqualTo("YES");
    }
}
