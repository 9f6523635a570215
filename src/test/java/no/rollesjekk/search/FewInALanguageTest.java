package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text does not come first for being one of few in the language of the question. */
class FewInALanguageTest {

    private Index index;
    private Searching searching;

    @BeforeEach
    void writeOneTextInEnglishAndOneInDanish(@TempDir Path folder) {
        index = new Index(folder);
        Stream<Findable> norwegian = IntStream.range(0, 20)
                .mapToObj(i -> text("other-" + i, Language.NB, "Opplæring " + i, "Koordinatoren får kurs om møter."));
        index.make(
                Stream.concat(
                        norwegian,
                        Stream.of(
                                text("consent", Language.NB, "Samtykke", "Brukeren må samtykke til koordinatoren."),
                                text("english", Language.EN, "Training", "What does the coordinator have to learn?"),
                                text("danish", Language.DA, "Oplæring", "Hvad skal en koordinator kunne?"))),
                "few");
        searching = PublishedTexts.searching(index);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        "does the user have to consent to a coordinator, consent",
        "what does the coordinator have to learn, english",
        "hvad skal en koordinator have samtykke til, consent",
        "hvad skal koordinatorer kunne, danish"
    })
    void whatTheQuestionIsAboutComesFirst(String typed, String id) {
        assertThat(found(searching, typed)).startsWith(id);
    }

    @Test
    void anEnglishQuestionOnConsentFindsThePublishedAnswer(@TempDir Path folder) throws IOException {
        try (Index published = new Index(folder)) {
            assertThat(found(PublishedTexts.in(published), "does the user have to consent to a coordinator"))
                    .startsWith("does-the-user-have-to-consent")
                    .contains("hva-trenger-vi-samtykke-til");
        }
    }

    private static List<String> found(Searching searching, String typed) {
        return searching.search(typed, Optional.empty(), Optional.empty(), 5, 0).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static Findable text(String id, Language language, String title, String body) {
        return new Findable(
                Kind.ANSWER, id, language, title, "", body, null, null, "/svar/" + id, List.of(), List.of());
    }
}
