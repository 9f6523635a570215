package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kin who are called by name and need a coordinator are the user. */
class NamedKinTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Søsteren min, Berit, trenger koordinator. Jeg er sykepleier. Kan jeg være det?|SIBLING",
                "Faren min Jon har slag. Jeg er sykepleier. Kan jeg være koordinator?|PARENT_OR_CHILD",
                "Min tante Berit er bruker. Jeg er sykepleier. Kan jeg være koordinator?|UNCLE_AUNT_NIECE_NEPHEW",
                "Svigermor trenger koordinator, og jeg jobber jo i hjemmetjenesten. Er det greit?|IN_LAW_LINE",
                "Tante Berit trenger koordinator. Jeg er sykepleier her. Kan jeg være det?|UNCLEAR",
                "Berit trenger koordinator. Kari er søsteren til Berit. Kan Kari være koordinator?|SIBLING",
                "Kari er sykepleier. Søsteren hennes, Berit, trenger koordinator. Kan Kari være det?|SIBLING",
                "Kari sin søster Berit trenger koordinator. Kan Kari være det?|SIBLING",
                "Kari er sjukepleiar. Faren hennar, Jon, treng koordinator. Kan Kari vere det?|PARENT_OR_CHILD",
                "Hendes søster, Berit, skal have en koordinator. Kan Kari være det?|SIBLING",
                "Kari is a nurse. Her sister, Berit, needs a coordinator. Can Kari do it?|SIBLING",
                "Berit er bruker hos oss. Kari er søsteren til Berit. Kan Kari være koordinator?|SIBLING",
                "Kari er brukeren sin søster. Kan Kari være koordinator?|SIBLING",
                "Brukeren vil ha sønnen sin, som er vernepleier hos oss.|PARENT_OR_CHILD",
            })
    void whoNeedsACoordinatorIsTheUser(String text, String tie) {
        assertThat(read(text)).containsEntry("kinship", tie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jeg er sykepleier. Søsteren min, Berit, er saksbehandler her. Kan jeg være koordinator?",
                "Broren min Per er lærer på skolen. Jeg er helsesykepleier. Kan jeg være barnekoordinator?",
            })
    void whoWorksIsNot(String text) {
        assertThat(read(text)).doesNotContainKey("kinship");
    }
}
