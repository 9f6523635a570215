package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Desk;
import no.rollesjekk.forum.EmptyForum;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EmptyForum
class ManyWordsTest {

    @Autowired
    private Searching searching;

    @Autowired
    private Desk desk;

    @ParameterizedTest
    @ValueSource(ints = {150, 5_000})
    void manyWordsNeverFail(int count, @TempDir Path folder) {
        desk.clear();
        desk.take(folder, "answers.jsonl", ExampleAnswers.JSON_LINES);
        String words = "rollekonflikt "
                + IntStream.range(0, count)
                        .mapToObj(i -> "ord" + Integer.toString(i * 7919, 26))
                        .collect(Collectors.joining(" "));
        assertThat(searching
                        .search(words, Optional.empty(), Optional.empty(), 10, 0)
                        .hits())
                .extracting(Hit::id)
                .contains("role");
        assertThat(searching.related(words, List.of(), List.of("hol-7-2"), Language.NB, 5))
                .extracting(Hit::id)
                .contains("role");
    }
}
