package no.rollesjekk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.rollesjekk.measure.ReadingCases;
import no.rollesjekk.measure.ReadingCases.Pair;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParityTest {

    private static final Reader READER = Reader.load(House.FILES, House.TYPES);

    static Stream<Pair> pairs() {
        return ReadingCases.pairs().stream();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void readsBokmaalAndNynorskAlike(Pair pair) {
        assertThat(READER.read(pair.nn()).values())
                .as(pair.id())
                .containsExactlyInAnyOrderEntriesOf(READER.read(pair.nb()).values());
    }
}
