package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rollesjekk.reasoning.House;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the rule book comes to for each post and circumstance, in as much of it as a reader can take in. */
@Served
class MatrixPagesTest {

    @Autowired
    private Visitor visitor;

    @Test
    void onePostIsAListWithoutATable() {
        Document page = page("");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".cells > li strong").eachText()).contains("Har tilsyn, tegn til skade", "Søsken");
        assertWhole(page.select(".cells > li"));
        assertThat(page.select("h3.group").eachText()).hasSize(3);
    }

    @Test
    void oneCircumstanceIsAListOfPosts() {
        Document page = page("?post=&columns=supervision-harm");
        assertThat(page.select("table")).isEmpty();
        assertThat(page.select(".cells > li"))
                .hasSize(House.TYPES.get("function").choices().size());
        assertThat(page.select("main").text()).contains("Den ansatte har tilsyn i saken.");
    }

    @Test
    void thePictureShowsWhatWasChosen() {
        int posts = House.TYPES.get("function").choices().size();
        assertThat(pictured("")).hasSize(posts);
        assertThat(pictured("?post=&columns=ties")).hasSize(posts).allMatch(letters -> letters.length() == 4);
        assertThat(pictured("?post=BUDGET_MANAGER")).hasSize(1).allMatch(letters -> letters.length() > 4);
        assertThat(pictured("?post=BUDGET_MANAGER&columns=supervision-harm"))
                .singleElement()
                .matches(letters -> letters.length() == 1);
    }

    private List<String> pictured(String choice) {
        return page(choice).select(".picture .letters").eachText();
    }

    @Test
    void theTableCanBeScrolledAndReadAloud() {
        Document page = page("?post=");
        assertThat(page.select("[role=region][tabindex=0][aria-labelledby=caption] > table > caption#caption"))
                .hasSize(1);
        assertThat(page.select("thead th"))
                .allMatch(heading -> heading.attr("scope").equals("col"));
        assertThat(page.select("tbody th"))
                .allMatch(heading -> heading.attr("scope").equals("row"));
        assertWhole(page.select("tbody td"));
        assertThat(page.select("tbody td"))
                .hasSize(page.select("tbody tr").size()
                        * (page.select("thead th").size() - 1));
    }

    /** A verdict in words that leads to the rule, and the source that the rule rests on first. */
    private static void assertWhole(List<Element> cells) {
        assertThat(cells).isNotEmpty().allSatisfy(cell -> {
            assertThat(cell.select("a.word[href^=/regler/]").text()).isNotBlank();
            assertThat(cell.select("a.source[href^=/kilder/]").text()).isNotBlank();
        });
    }

    @Test
    void aGroupOfColumnsIsATableOfItsOwn() {
        assertThat(page("?post=&columns=ties").select("thead th").eachText())
                .containsExactly("Stilling", "Søsken", "Søskenbarn", "Nær venn", "Verge eller fullmektig");
    }

    @Test
    void theStrictestComesFirstWhenAskedFor() {
        List<String> words = page("?post=BUDGET_MANAGER&order=STRICTNESS")
                .select(".cells .word")
                .eachText();
        assertThat(words).startsWith("Kan ikke være koordinator her").endsWith("Kan være koordinator");
        assertThat(words.stream().distinct().toList())
                .containsExactly(
                        "Kan ikke være koordinator her",
                        "Rollene bør skilles i denne saken",
                        "Må vurderes konkret",
                        "Kan være koordinator, med tiltak",
                        "Kan være koordinator");
    }

    @Test
    void theMostConflictsComeFirstWhenAskedFor() {
        List<Long> conflicts = page("?post=&order=CONFLICTS").select("tbody tr").stream()
                .map(row -> (long) row.select(".NOT_ELIGIBLE, .SEPARATE_ROLES, .ASSESS_INDIVIDUALLY")
                        .size())
                .toList();
        assertThat(conflicts).isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(conflicts.get(0)).isGreaterThan(conflicts.get(conflicts.size() - 1));
    }

    @Test
    void namesComeInTheOrderOfTheNorwegianAlphabet() {
        List<String> names = page("?post=&order=NAME").select("tbody th").eachText();
        assertThat(names.get(0)).startsWith("Administrativ");
        assertThat(names.get(names.size() - 1)).startsWith("Vikar");
    }

    @Test
    void whatAPostWouldBeAskedIsSaid() {
        assertThat(page("?post=CHILD_WELFARE_CASEWORKER").select("main").text())
                .contains("Den ansatte har ikke tilsyn i saken.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?post=ASTRONAUT", "?columns=shoes"})
    void whatIsNotThereIsAPageThatSaysSo(String choice) {
        assertThat(visitor.get("/regler/matrise" + choice).status()).isEqualTo(404);
    }

    private Document page(String choice) {
        Reply reply = visitor.get("/regler/matrise" + choice);
        assertThat(reply.status()).as(choice).isEqualTo(200);
        return reply.page();
    }
}
