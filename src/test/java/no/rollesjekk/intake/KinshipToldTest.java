package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.expecting;
import static no.rollesjekk.intake.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import no.rollesjekk.facts.Circumstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each text of {@code kinship-told.yaml} is read as the tie it tells. */
class KinshipToldTest {

    @TestFactory
    Stream<DynamicTest> everyTieIsRead() throws IOException {
        return expecting(
                "kinship-told.yaml",
                (text, tie) -> assertThat(read(text).getOrDefault("kinship", Circumstance.UNMENTIONED))
                        .isEqualTo(tie));
    }
}
