package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.desk.AskingLimit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The to-do page shows all that waits, in lists, in pictures and as tables to take along. */
@Served
class ToDoTest {

    private static final String ANSWER = "er-dobbeltrolle-eit-hinder";

    @Autowired
    private Staff staff;

    @Autowired
    private Visitor visitor;

    @Autowired
    private AskingLimit limit;

    @Autowired
    private JdbcClient database;

    private Browser reviewer;

    @BeforeEach
    void signIn() {
        limit.clear();
        reviewer = staff.signedIn(staff.hire(Role.REVIEWER));
    }

    @Test
    void everyPictureHasItsFiguresInWordsAndInATable() {
        Leader.ask(visitor, Leader.form());
        Document page = reviewer.open("/redaksjon");
        assertThat(page.select(".charts figure")).isNotEmpty().allSatisfy(figure -> {
            Element picture = figure.selectFirst("svg[role=img]");
            for (String id : picture.attr("aria-labelledby").split(" ")) {
                assertThat(picture.getElementById(id).text()).isNotBlank();
            }
            assertThat(picture.select("desc").text())
                    .isEqualTo(String.join(
                            " ",
                            figure.select("details tr").stream()
                                    .map(row -> row.select("th").text() + ": "
                                            + row.select("td").text() + ".")
                                    .toList()));
            assertThat(picture.select("rect")).hasSameSizeAs(figure.select("details tr"));
        });
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void anAnswerFromAFileIsOnTheListWhenWhatItCitesHasChanged() {
        assertThat(reviewer.open("/redaksjon").select("#files a[href$=" + ANSWER + "]"))
                .isEmpty();
        database.sql("update file_citation set text = 'noe annet' where answer = :id")
                .param("id", ANSWER)
                .update();
        Document page = reviewer.open("/redaksjon");
        Element line = page.selectFirst("#files li:has(a[href$=" + ANSWER + "])");
        assertThat(line.text()).contains("endret er");
        assertThat(reviewer.get("/redaksjon/lister/endret.csv").body()).contains(ANSWER);
        reviewer.send(page, "#files li:has(a[href$=" + ANSWER + "]) form[action$=bekreft]", Map.of());
        assertThat(reviewer.open("/redaksjon").select("#files a[href$=" + ANSWER + "]"))
                .isEmpty();
    }

    @Test
    void aWordThatManySearchedForInVainIsListedUntilItIsTakenOff() {
        database.sql("insert into gap (word, outcome, searches, latest) values ('sommerhus', 'NOTHING_FOUND', 4, :day)")
                .param("day", LocalDate.now())
                .update();
        Document page = reviewer.open("/redaksjon");
        assertThat(page.select("#gaps li:contains(sommerhus)").text()).contains("ingen treff, 4 søk");
        reviewer.send(page, "#gaps li:contains(sommerhus) form", Map.of());
        assertThat(reviewer.open("/redaksjon").select("#gaps li:contains(sommerhus)"))
                .isEmpty();
    }

    @Test
    void sourcesWhoseTextNobodyHasReadAreListed() {
        Document page = reviewer.open("/redaksjon");
        for (Element source : page.select("#unchecked li a")) {
            assertThat(visitor.get(source.attr("href")).page().select("main").text())
                    .doesNotContain("Teksten er lest");
        }
        assertThat(page.select("#unchecked li")).isNotEmpty();
    }

    @Test
    void aListIsATableInWhichNothingIsAFormula() {
        Map<String, String> form = Leader.form();
        form.put("text", "=HYPERLINK(\"https://example.org\") kan helsesykepleieren være koordinator?");
        Leader.ask(visitor, form);
        for (Element sheet : reviewer.open("/redaksjon").select("#sheets a")) {
            Reply reply = reviewer.get(sheet.attr("href"));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).startsWith("text/csv");
            assertThat(reply.body()).doesNotContainPattern("(^|;|\n)\"[=+@\\-\\t]");
        }
        assertThat(reviewer.get("/redaksjon/lister/ubesvart.csv").body()).contains("\"'=HYPERLINK(");
        assertThat(reviewer.get("/redaksjon/lister/finnes-ikke.csv").status()).isEqualTo(404);
    }
}
