package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.rollesjekk.measure.ReadingCases;
import no.rollesjekk.measure.ReadingCases.Pair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParityTest {

    static Stream<Pair> pairs() {
        return ReadingCases.pairs().stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsBokmaalAndNynorskAlike(Pair pair) {
        assertThat(read(pair.nn())).as(pair.id()).containsExactlyInAnyOrderEntriesOf(read(pair.nb()));
    }
}
