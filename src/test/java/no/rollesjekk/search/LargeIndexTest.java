package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds only of an index so large that the rarest words are enough to find by. */
class LargeIndexTest {

    private static final int LARGE = 25_100;

    @TempDir
    private Path data;

    @Test
    void whatHasNoWordsIsAnsweredToo() throws Exception {
        try (Index index = new Index(data)) {
            index.make(IntStream.range(0, LARGE).mapToObj(LargeIndexTest::answer), "many");
            Searching searching = new Searching(index, Concepts.load(House.FILES), FunctionWords.load(House.FILES));
            assertThatNoException()
                    .isThrownBy(() -> OddInput.all().forEach(typed -> searching.search(Search.answers(typed, 10))));
        }
    }

    private static Findable answer(int number) {
        return new Findable(
                Kind.ANSWER,
                "answer-" + number,
                Language.NB,
                "Svar",
                "",
                "Nei.",
                null,
                null,
                "/svar/" + number,
                List.of(),
                List.of());
    }
}
