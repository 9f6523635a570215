package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted, what is found and what is shown agree. */
class FacetsTest {

    private static final int QUESTIONS = 25;

    private final GeneratedAnswers generated = new GeneratedAnswers();
    private Index index;
    private Searching searching;

    @BeforeEach
    void open(@TempDir Path folder) {
        index = new Index(folder);
        searching = PublishedTexts.searching(index);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 500, 3_000})
    void whatIsChosenIsCountedAsOftenAsItIsFound(int answers) {
        questions(answers).forEach(typed -> {
            Hits found = find(typed, Optional.of(Language.NB), Optional.of("topic-0"), 0);
            assertThat(found.facets().kinds().getOrDefault("answer", 0)).isEqualTo((int) found.total());
            assertThat(found.facets().languages().getOrDefault("nb", 0)).isEqualTo((int) found.total());
            assertThat(found.facets().topics().getOrDefault("topic-0", 0)).isEqualTo((int) found.total());
            Hits any = find(typed, Optional.empty(), Optional.empty(), 0);
            assertThat(any.facets().languages().values().stream()
                            .mapToLong(each -> each)
                            .sum())
                    .isEqualTo(any.total());
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 500})
    void soMuchIsFoundWhenNarrowedAsWasCountedBefore(int answers) {
        questions(answers).forEach(typed -> {
            Facets facets = find(typed, Optional.empty(), Optional.empty(), 0).facets();
            facets.languages()
                    .forEach((tag, count) -> assertThat(find(typed, Language.of(tag), Optional.empty(), 0)
                                    .total())
                            .as(typed + " in " + tag)
                            .isEqualTo(count.longValue()));
            facets.topics()
                    .forEach((topic, count) -> assertThat(find(typed, Optional.empty(), Optional.of(topic), 0)
                                    .total())
                            .as(typed + " on " + topic)
                            .isEqualTo(count.longValue()));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 500, 3_000})
    void thePagesHoldAllThatIsCountedAndNothingTwice(int answers) {
        questions(answers).limit(5).forEach(typed -> {
            long total = find(typed, Optional.empty(), Optional.empty(), 0).total();
            Set<String> shown = new HashSet<>();
            int hits = 0;
            for (int page = 0; page * 10 < total; page++) {
                List<Hit> here =
                        find(typed, Optional.empty(), Optional.empty(), page).hits();
                hits += here.size();
                here.forEach(hit -> shown.add(hit.id()));
            }
            assertThat(hits).isEqualTo((int) total);
            assertThat(shown).hasSize(hits);
        });
    }

    private Stream<String> questions(int answers) {
        index.make(generated.first(answers), "generated");
        return Stream.iterate(0, number -> number + 1)
                .limit(QUESTIONS)
                .map(number -> generated.question(number * 7 % answers));
    }

    private Hits find(String typed, Optional<Language> language, Optional<String> topic, int page) {
        return searching.search(typed, language, topic, 10, page);
    }
}
