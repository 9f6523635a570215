package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
    void ourOwnAssessmentSaysSo() {
        assertThat(House.BOOK.rules())
                .filteredOn(rule -> rule.strength() == no.rollesjekk.sources.Strength.OWN_ASSESSMENT)
                .allSatisfy(rule -> assertThat(rule.finding().in(no.rollesjekk.content.Language.NB))
                        .as(rule.id())
                        .containsIgnoringCase("vår vurdering"));
    }
}
