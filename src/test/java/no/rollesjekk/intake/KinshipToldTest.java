package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static no.rollesjekk.intake.Readings.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rollesjekk.facts.Circumstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/** Each text of {@code kinship-told.yaml} is read as the tie it tells. */
class KinshipToldTest {

    @TestFactory
    Stream<DynamicTest> everyTieIsRead() throws IOException {
        Map<String, List<String>> ties = yaml("kinship-told.yaml", new TypeReference<>() {});
        return ties.entrySet().stream()
                .flatMap(tie -> tie.getValue().stream()
                        .map(text -> DynamicTest.dynamicTest(
                                text,
                                () -> assertThat(read(text).getOrDefault("kinship", Circumstance.UNMENTIONED))
                                        .isEqualTo(tie.getKey()))));
    }
}
