package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Desk;
import no.rollesjekk.forum.EmptyForum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What helps somebody on who has not found it yet. */
@EmptyForum
class FindingTest {

    @Autowired
    private Searching searching;

    @Autowired
    private Suggesting suggesting;

    @Autowired
    private Desk desk;

    @BeforeEach
    void layOutAnswers(@TempDir Path folder) {
        desk.clear();
        desk.take(folder, "answers.jsonl", ExampleAnswers.JSON_LINES);
    }

    @ParameterizedTest
    @CsvSource({
        "sagsbehandleren, role",
        "sakshandsamaren i barnevernet, role",
        "caseworker, role",
        "upplæring, training",
        "sjukepleiaren, training",
        "rolle konflikt, role"
    })
    void findsInOtherLanguagesAndSpellings(String typed, String id) {
        assertThat(search(typed).hits()).as(typed).extracting(Hit::id).startsWith(id);
    }

    @Test
    void asksWhetherAKnownWordWasMeant() {
        assertThat(search("rollekonfikt").didYouMean()).isEqualTo("rollekonflikt");
        assertThat(search("rollekonflikt").didYouMean()).isNull();
    }

    @Test
    void marksTheWordsInThePassage() {
        Hit hit = search("tilsynet i barnevernet").hits().get(0);
        assertThat(hit.marks())
                .extracting(mark -> String.valueOf(hit.excerpt()).substring(mark.start(), mark.end()))
                .anyMatch(marked -> marked.endsWith("barnevernet"));
    }

    @Test
    void countsTheOtherLanguagesWhenNarrowedToOne() {
        Hits found = searching.search("inhabil", Optional.of(Language.DA), Optional.empty(), 10, 0);
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets().languages()).containsEntry("nb", 1).containsEntry("da", 1);
    }

    @ParameterizedTest
    @CsvSource({"NB, nb", "DA, da"})
    void putsTheReadersLanguageFirstWhereTwoAnswersFitAsWell(Language reader, String first) {
        Search inhabil = Search.answers("inhabil", 10).readIn(reader);
        assertThat(searching.search(inhabil).hits()).extracting(Hit::language).startsWith(first);
    }

    @Test
    void findsSourcesWhereTheyAreAskedFor() {
        Search sources = new Search(
                "forvaltningsloven",
                Optional.of(Kind.SOURCE),
                Optional.empty(),
                Optional.empty(),
                Order.RELEVANCE,
                10,
                0);
        assertThat(searching.search(sources).hits())
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.url()).startsWith("/kilder/"));
    }

    @Test
    void suggestsTitlesForAWordThatHasBegun() {
        assertThat(suggesting.suggest("inhab", 5)).containsExactly("Inhabilitet i Danmark");
        assertThat(suggesting.suggest("når to rol", 5)).containsExactly("Når to roller støter sammen");
        assertThat(suggesting.suggest("*", 5)).isEmpty();
    }

    @Test
    void findsWhatSaysTheSameAsAText() {
        assertThat(searching.similar("Saksbehandleren vår har fått en rollekonflikt i barnevernet. Hva gjør vi?", 3))
                .extracting(Hit::id)
                .startsWith("role");
        assertThat(searching.similar(" ", 3)).isEqualTo(List.of());
    }

    private Hits search(String typed) {
        return searching.search(typed, Optional.empty(), Optional.empty(), 10, 0);
    }
}
