package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    @BeforeEach
    void layOutAnswers(@TempDir Path folder) {
        desk.clear();
        desk.take(folder, "answers.jsonl", ExampleAnswers.JSON_LINES);
    }

    static Stream<Named<String>> neverFails() {
        return Stream.of(
                Named.of("10 KB of one word", "x".repeat(10_240)),
                Named.of("10 KB of words", "koordinator ".repeat(860)),
                Named.of("20,000 brackets", "(".repeat(20_000)));
    }

    @ParameterizedTest
    @MethodSource
    @ValueSource(
            strings = {
                "*",
                "?",
                "AND (",
                "\"",
                "title:x",
                "a~2",
                "[a TO z]",
                "\\",
                "/x/",
                "-",
                "id:*",
                "og i å",
                "😀",
                "👩‍👩‍👧",
                "\u202Eכן לא",
                "مرحبا",
                "ø\u0301",
                "\uD800",
                "\u0000\u0007",
                "<b>",
                "' or 1=1 --",
                "..."
            })
    void neverFails(String typed) {
        assertThatNoException().isThrownBy(() -> search(typed));
        assertThatNoException().isThrownBy(() -> searching.related(typed, List.of(), List.of(), 5));
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
