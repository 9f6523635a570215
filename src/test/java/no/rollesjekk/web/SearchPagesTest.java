package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@Served
class SearchPagesTest {

    @Autowired
    private Visitor visitor;

    @Test
    void theNewestStandFirstWhereNothingIsTyped() {
        Document page = visitor.get("/svar").page();
        assertThat(page.select("ol.hits > li")).hasSize(10);
        assertThat(page.select("nav.facets a[href*=topic]")).hasSizeGreaterThan(5);
    }

    @Test
    void aSearchMarksTheWordsAndCanBeNarrowed() {
        Document page = visitor.get("/svar?q=habilitet").page();
        assertThat(page.select("ol.hits mark")).isNotEmpty();
        String narrowed = page.select("nav.facets a[href*=language=nn]").attr("href");
        assertThat(visitor.get(narrowed).page().select("ol.hits > li"))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.attr("lang")).isEqualTo("nn"));
    }

    @ParameterizedTest
    @CsvSource({"rule, /regler/", "source, /kilder/"})
    void rulesAndSourcesAreFoundToo(String kind, String path) {
        Document page = visitor.get("/svar?q=barnekoordinator&kind=" + kind).page();
        assertThat(page.select("ol.hits a"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith(path));
    }

    @Test
    void aWordThatIsMisspeltIsAskedAbout() {
        Document page = visitor.get("/svar?q=koordinatorolle").page();
        assertThat(page.select("a[href^=/svar?q=koordinatorrolle]")).isNotEmpty();
    }

    @Test
    void theNewestCanStandFirst() {
        assertThat(visitor.get("/svar?q=koordinator&order=date").page().select("ol.hits > li"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=-1", "page=x", "page=99999", "kind=x", "language=xx", "topic=%22", "order=x", "fra=x"})
    void whatNobodyKnowsInTheAddressDoesNoHarm(String part) {
        assertThat(visitor.get("/svar?q=koordinator&" + part).status()).isEqualTo(200);
    }

    @Test
    void anAnswerShowsItsLanguageAndWhatIsRelated() {
        String path =
                visitor.get("/svar?q=habilitet").page().select("ol.hits a").attr("href");
        assertThat(path).contains("fra=");
        Document page = visitor.get(path).page();
        assertThat(page.text()).contains("Språk").contains("Svar om det samme");
    }

    @Test
    void similarAnswersAreFoundForAText() {
        Reply reply =
                visitor.post("/api/v1/similar", java.util.Map.of("text", "Kan søsteren til brukeren koordinere?"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("/svar/");
    }
}
