package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static no.rollesjekk.intake.Readings.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/** Each text of {@code verdicts-told.yaml} gets the verdict that follows from what it tells. */
class VerdictsToldTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @TestFactory
    Stream<DynamicTest> everyTextGetsItsVerdict() throws IOException {
        Map<Verdict, List<String>> texts = yaml("verdicts-told.yaml", new TypeReference<>() {});
        return texts.entrySet().stream()
                .flatMap(told -> told.getValue().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                text,
                                () -> assertThat(House.advise(read(text), DAY).verdict())
                                        .isEqualTo(told.getKey()))));
    }
}
