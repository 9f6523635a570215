package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.expecting;
import static no.rollesjekk.intake.Readings.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import no.rollesjekk.reasoning.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each text of {@code verdicts-told.yaml} gets the verdict that follows from what it tells. */
class VerdictsToldTest {

    @TestFactory
    Stream<DynamicTest> everyTextGetsItsVerdict() throws IOException {
        return expecting(
                "verdicts-told.yaml",
                (text, verdict) -> assertThat(verdict(text)).isEqualTo(Verdict.valueOf(verdict)));
    }
}
