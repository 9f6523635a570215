package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import no.rollesjekk.content.Language;
import no.rollesjekk.sources.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule book as it was bound when the product was built. */
class RuleBookTest {

    @Test
    void everyTopicHasAHeading() throws IOException {
        Properties messages = new Properties();
        try (InputStream file = RuleBookTest.class.getResourceAsStream("/messages.properties")) {
            messages.load(Objects.requireNonNull(file));
        }
        assertThat(House.BOOK.byTopic().keySet().stream()
                        .map(topic -> "topic." + topic)
                        .filter(key -> !messages.containsKey(key))
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    @Test
    void everySourceARuleCitesIsThere() {
        assertThat(House.BOOK.rules())
                .allSatisfy(rule -> assertThat(rule.sources())
                        .allMatch(source -> House.SOURCES.find(source).isPresent()));
    }

    @Test
    void everyRuleIsToldInEveryLanguage() {
        List<String> languages =
                Arrays.stream(Language.values()).map(Language::tag).toList();
        assertThat(House.BOOK.rules()).allSatisfy(rule -> {
            assertThat(rule.norm().byLanguage()).as(rule.id()).containsOnlyKeys(languages);
            assertThat(rule.finding().byLanguage()).as(rule.id()).containsOnlyKeys(languages);
        });
    }

    @ParameterizedTest
    @CsvSource({"NB, vår vurdering", "NN, vår vurdering", "DA, vores vurdering", "EN, our assessment"})
    void ourOwnAssessmentSaysSo(Language language, String words) {
        assertThat(House.BOOK.rules())
                .filteredOn(rule -> rule.strength() == Strength.OWN_ASSESSMENT)
                .allSatisfy(rule ->
                        assertThat(rule.finding().in(language)).as(rule.id()).containsIgnoringCase(words));
    }
}
