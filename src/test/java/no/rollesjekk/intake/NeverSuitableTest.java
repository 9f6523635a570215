package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.verdict;
import static no.rollesjekk.intake.Readings.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import no.rollesjekk.reasoning.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/** What a text of {@code never-suitable.yaml} is read as never comes to a verdict that would do harm. */
class NeverSuitableTest {

    @TestFactory
    Stream<DynamicTest> nobodyWhoMustStandAsideIsCalledSuitable() throws IOException {
        List<String> texts = yaml("never-suitable.yaml", new TypeReference<>() {});
        return texts.stream()
                .map(text -> DynamicTest.dynamicTest(
                        text,
                        () -> assertThat(verdict(text)).isNotIn(Verdict.SUITABLE, Verdict.SUITABLE_WITH_MEASURES)));
    }
}
