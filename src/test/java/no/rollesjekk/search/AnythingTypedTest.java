package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Desk;
import no.rollesjekk.forum.EmptyForum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is typed is looked for, and nothing in it is read as a command. */
@EmptyForum
class AnythingTypedTest {

    @Autowired
    private Searching searching;

    @Autowired
    private Desk desk;

    @Autowired
    private Suggesting suggesting;

    @TempDir
    private Path folder;

    @BeforeEach
    void layOutAnswers() {
        desk.clear();
        desk.take(folder, "answers.jsonl", ExampleAnswers.JSON_LINES);
    }

    static Stream<Named<String>> odd() {
        return OddInput.all()
                .map(typed -> Named.of("%d from U+%04X".formatted(typed.length(), typed.codePointAt(0)), typed));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whatIsFoundCanBeShown(String typed) {
        Hits found = search(typed);
        assertThat(found.hits()).hasSizeLessThanOrEqualTo((int) found.total()).allSatisfy(hit -> {
            assertThat(hit.score()).isFinite().isNotNegative();
            assertThat(hit.marks())
                    .allMatch(mark -> mark.start() < mark.end()
                            && mark.end() <= String.valueOf(hit.excerpt()).length());
        });
        assertThatNoException().isThrownBy(() -> searching.related(typed, List.of(), List.of(), Language.NB, 5));
        assertThatNoException().isThrownBy(() -> searching.similar(typed, 5));
        assertThatNoException().isThrownBy(() -> suggesting.suggest(typed, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"søsteren", "opplæring", "øving", "får kurs"})
    void aLetterIsTheSameInOneSignOrInTwo(String typed) {
        String inTwo = Normalizer.normalize(typed, Form.NFD);
        assertThat(search(inTwo).hits()).isNotEmpty().isEqualTo(search(typed).hits());
        desk.take(folder, "answers.jsonl", Normalizer.normalize(ExampleAnswers.JSON_LINES, Form.NFD));
        assertThat(search(typed).hits()).isNotEmpty().isEqualTo(search(inTwo).hits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "?", "***", "*:*", "/.*/"})
    void aSignStandsForNothing(String typed) {
        assertThat(search(typed)).isEqualTo(Hits.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-habilitet", "NOT habilitet", "\"habilitet", "habilitet AND (", "title:habilitet^0"})
    void aWordIsFoundWhateverStandsAroundIt(String typed) {
        assertThat(search(typed).hits()).extracting(Hit::id).startsWith("kin");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 1", "-5, -5, 1", "2147483647, 0, 5", "10, 2147483647, 0"})
    void takesAnySizeAndPage(int size, int page, int shown) {
        assertThat(searching
                        .search("", Optional.empty(), Optional.empty(), size, page)
                        .hits())
                .hasSize(shown);
    }

    private Hits search(String typed) {
        return searching.search(typed, Optional.empty(), Optional.empty(), 10, 0);
    }
}
