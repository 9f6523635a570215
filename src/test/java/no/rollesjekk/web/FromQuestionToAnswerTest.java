package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole way: asked, drafted, sent back, revised, published, followed, found, revised again, compared, withdrawn. */
@Served
class FromQuestionToAnswerTest {

    private static final String TITLE = "Kan en ortoptist være barnekoordinator?";

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    @Test
    void aLeaderAsksAndTheDeskAnswers() {
        Account author = staff.hire(Role.AUTHOR);
        Browser writing = staff.signedIn(author);
        Browser reviewing = staff.signedIn(staff.hire(Role.REVIEWER));
        String link = Leader.ask(visitor, Leader.form());

        Document toDo = writing.open("/redaksjon");
        String entry = toDo.select("a:contains(" + Leader.TEXT.substring(0, 40) + ")")
                .last()
                .attr("href");
        Document form = writing.open(entry + "/skriv");
        assertThat(form.select("aside blockquote").text()).isEqualTo(Leader.TEXT);
        Document suggested = writing.send(form, "[name=suggest]", Map.of()).page();
        assertThat(suggested.select("#body").text()).isNotBlank();
        assertThat(suggested.select("[name=sources][checked]")).isNotEmpty();
        Document found = writing.send(suggested, "[name=find-them]", Map.of("find", "koordinator forskrift"))
                .page();
        assertThat(found.select("[name=sources]:not([checked])")).isNotEmpty();
        Reply saved =
                writing.send(found, "button:contains(Lagre)", Map.of("title", TITLE, "body", "Det *kommer an på*."));
        assertThat(saved.page().select("article em").text()).isEqualTo("kommer an på");
        assertThat(visitor.get(link).page().select("[role=status]").text()).contains("Vi skriver på et svar");

        move(writing, entry, "SUBMIT", Map.of());
        assertThat(move(writing, entry, "SEND_BACK", Map.of("reason", "Glemte noe."))
                        .status())
                .isEqualTo(200);
        move(writing, entry, "SUBMIT", Map.of());
        assertThat(reviewing.open("/redaksjon").select("td").text()).contains(TITLE);
        move(reviewing, entry, "SEND_BACK", Map.of("reason", "Si når det ikke går."));
        write(
                writing,
                entry,
                Map.of("title", TITLE, "body", "Ja, når kommunen oppnevner ortoptisten.", "note", "Mer presist"));
        move(writing, entry, "SUBMIT", Map.of());
        assertThat(writing.open(entry).select("form#PUBLISH")).isEmpty();
        move(reviewing, entry, "PUBLISH", Map.of());

        Document followed = visitor.get(link).page();
        assertThat(followed.select("[role=status]").text()).isEqualTo("Du har fått svar.");
        String answer = followed.select("article a[href^=/svar/]").attr("href");
        assertThat(followed.select("article").text()).contains("når kommunen oppnevner ortoptisten");
        Document published = visitor.get(answer).page();
        assertThat(published.select("h1").text()).isEqualTo(TITLE);
        assertThat(published.select(".signed").text()).contains(author.name());
        assertThat(published.text()).doesNotContain(Leader.TEXT);
        assertThat(visitor.get("/svar?q=ortoptist").page().select(".hits a").eachAttr("href"))
                .anyMatch(address -> address.startsWith(answer + "?"));

        write(writing, entry, Map.of("body", "Nei.", "note", "Ny forskrift", "major", "true"));
        assertThat(visitor.get(answer).body()).contains("Ja, når kommunen").doesNotContain("Ny forskrift");
        move(writing, entry, "SUBMIT", Map.of());
        move(reviewing, entry, "PUBLISH", Map.of());
        assertThat(visitor.get(answer).page().select("main").text())
                .contains("Nei.", "Større endringer", "Ny forskrift");

        Document compared = writing.open(entry + "/sammenlign?from=2&to=3");
        assertThat(compared.select("mark").eachText()).contains("Nei");
        Document old = writing.open(entry);
        writing.send(old, "button:contains(Gjenopprett utgave 2)", Map.of());
        assertThat(writing.open(entry).select("article").text()).contains("når kommunen oppnevner");
        assertThat(visitor.get(answer).body()).contains("Nei.");

        move(reviewing, entry, "WITHDRAW", Map.of("reason", "Forskriften er opphevet."));
        Reply gone = visitor.get(answer);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.page().select("main").text())
                .contains("Forskriften er opphevet.")
                .doesNotContain("Nei.");
        assertThat(visitor.get("/svar?q=ortoptist").page().select(".hits a").eachAttr("href"))
                .doesNotContain(answer);
        assertThat(visitor.get(link).page().select("main").text()).contains("Forskriften er opphevet.");
    }

    @Test
    void theSuggestedDraftIsInTheLanguageThatWasAskedIn() {
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        assertThat(visitor.fillIn("/en/spor/send", Leader.form()).status()).isEqualTo(303);
        String entry = author.newestEntry();
        assertThat(author.open(entry).select("blockquote[lang=en]").text()).isEqualTo(Leader.TEXT);
        Document suggested = author.send(author.open(entry + "/skriv"), "[name=suggest]", Map.of())
                .page();
        assertThat(suggested.select("[name=language] [selected]").val()).isEqualTo("en");
        assertThat(suggested.select("#body").text()).contains("## Why").doesNotContain("Hvorfor");
    }

    private static void write(Browser browser, String entry, Map<String, String> fields) {
        Reply reply = browser.send(browser.open(entry + "/skriv"), "button:contains(Lagre)", fields);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static Reply move(Browser browser, String entry, String move, Map<String, String> fields) {
        Reply reply = browser.send(browser.open(entry), "form#" + move, fields);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.page().select("form#" + move)).isEmpty();
        return reply;
    }
}
