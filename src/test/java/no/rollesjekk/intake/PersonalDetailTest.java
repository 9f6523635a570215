package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailTest {

    private static Set<PersonalDetail> in(String text) {
        return READER.personalDetails(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE|Ring meg på 22 33 44 55.",
                "PHONE|Mobilen er +47 912 34 567.",
                "PHONE|Tlf 91234567",
                "EMAIL|Skriv til kari@eksempel.no om dette.",
                "FULL_NAME|Brukeren Ola Nordmann vil ha Kari som koordinator.",
                "FULL_NAME|Kari er koordinator for Ola Nordmann.",
            })
    void warnsOfWhatAnAdviceDoesNotNeed(PersonalDetail detail, String text) {
        assertThat(in(text)).containsExactly(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brukeren Ola (83) vil ha Kari som koordinator.",
                "Kari Nordmann er vernepleier. Kan hun være koordinator?",
                "Det kostet 120 000 kroner i 2024, sak 2026/12345-6.",
                "Vedtaket gjelder fra 01.02.2026 til 31.12.2026.",
            })
    void saysNothingOfTheRest(String text) {
        assertThat(in(text)).isEmpty();
    }
}
