package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Desk;
import no.rollesjekk.forum.EmptyForum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Finds what people mean, and in the language they want. */
@EmptyForum
class SearchingTest {

    @Autowired
    private Searching searching;

    @Autowired
    private Desk desk;

    @BeforeEach
    void layOutAnswers(@TempDir Path folder) {
        desk.clear();
        desk.take(folder, "answers.jsonl", ExampleAnswers.JSON_LINES);
    }

    @ParameterizedTest
    @CsvSource({
        "rollekonflikt, role",
        "TILSYNET, role",
        "hvem lærer opp en sykepleier, training",
        "søsteren, kin",
        "nurse, english"
    })
    void findsByWord(String typed, String id) {
        assertFinds(typed, id);
    }

    @ParameterizedTest
    @CsvSource({
        "rolekonflikt, role",
        "saksbehandelren, role",
        "sykepleiren, training",
        "habillitet, kin",
        "barneverntet, role"
    })
    void findsByTypo(String typed, String id) {
        assertFinds(typed, id);
    }

    @ParameterizedTest
    @CsvSource({
        "opplaring, training",
        "opplaering, training",
        "opplæring, training",
        "soster, kin",
        "soesteren, kin",
        "stoter, role",
        "øving, training"
    })
    void findsWithoutNorwegianLetters(String typed, String id) {
        assertFinds(typed, id);
    }

    @ParameterizedTest
    @CsvSource({"konflikt, role", "behandler, role", "pleier, training", "barnevern, role"})
    void findsByPartOfACompound(String typed, String id) {
        assertFinds(typed, id);
    }

    @Test
    void findsAmongStopWords() {
        assertFinds("og i å er det den rollekonflikt som til", "role");
    }

    @Test
    void showsEverythingWhenNothingIsTyped() {
        assertThat(search("  ").total()).isEqualTo(5);
    }

    @Test
    void findsNothingWhereNothingFits() {
        assertThat(search("xyzzy")).isEqualTo(Hits.NONE);
    }

    @Test
    void keepsToTheLanguageThatIsAskedFor() {
        assertThat(searching
                        .search("inhabil", Optional.of(Language.DA), Optional.empty(), 10, 0)
                        .hits())
                .extracting(Hit::id)
                .containsExactly("danish");
    }

    @Test
    void showsThePassageThatFitsAsPlainText() {
        assertThat(search("skill").hits().get(0).excerpt())
                .contains("Skill rollene")
                .doesNotContain("*");
    }

    @Test
    void cutsWhatIsFoundIntoPages() {
        List<String> found = IntStream.range(0, 4)
                .mapToObj(page -> searching
                        .search("", Optional.empty(), Optional.empty(), 2, page)
                        .hits())
                .flatMap(List::stream)
                .map(Hit::id)
                .toList();
        assertThat(found).containsExactlyInAnyOrder("role", "training", "kin", "danish", "english");
    }

    @ParameterizedTest
    @CsvSource({"NB, role, danish", "DA, danish, role"})
    void whatRestsOnTheSameSourceIsRelatedAndTheReadersLanguageComesFirst(Language reader, String one, String other) {
        assertThat(searching.related("", List.of(), List.of("hol-7-2"), reader, 5))
                .extracting(Hit::id)
                .containsExactly(one, other);
    }

    private void assertFinds(String typed, String id) {
        assertThat(search(typed).hits()).as(typed).extracting(Hit::id).startsWith(id);
    }

    private Hits search(String typed) {
        return searching.search(typed, Optional.empty(), Optional.empty(), 10, 0);
    }
}
