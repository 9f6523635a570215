package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import no.rollesjekk.accounts.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an editor brings becomes a draft, and nothing more. */
@Served
class BringTest {

    private static final String PAGE = "/redaksjon/hent";

    @Autowired
    private Staff staff;

    @Autowired
    private Visitor visitor;

    @Autowired
    private JdbcClient database;

    private Browser author;

    @BeforeEach
    void signIn() {
        author = staff.signedIn(staff.hire(Role.AUTHOR));
    }

    @Test
    void aSavedPageIsADraftThatShowsWhereItCameFrom() throws IOException {
        Document entry = upload("forum.html", file("/uploads/forum.html")).page();
        assertThat(entry.select("h1").text()).isEqualTo("Kan vaktmesteren være koordinator?");
        assertThat(entry.select(".status").text()).isEqualTo("Under arbeid");
        assertThat(entry.select("#origin").text())
                .contains("Fil: forum.html", "Signert: Øvelsesredaksjonen", "År på siden: 2014", "spørsmål og svar");
        assertThat(entry.select("#origin a").attr("href")).isEqualTo("https://ovelse.example/sporrehjornet/17");
        assertThat(entry.select("main script, main img")).isEmpty();
        assertThat(visitor.get("/svar?q=vaktmesteren").page().select(".hits").text())
                .doesNotContain("vaktmesteren være");
    }

    @Test
    void theSamePageBroughtAgainLeadsToTheDraftThereIs() {
        String page = "<h1>Hentet to ganger</h1><p>Samme tekst.</p>";
        String draft =
                upload("a.html", bytes(page)).page().select("a:contains(Skriv)").attr("href");
        long before = entries();
        Reply again = upload("b.html", bytes(page));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("[role=alert]").text()).contains("hentet inn før");
        assertThat(again.page().select("[role=alert] a").attr("href")).isEqualTo(draft.replace("/skriv", ""));
        assertThat(entries()).isEqualTo(before);
        assertThat(upload("a.html", bytes(page.replace("Samme", "Ny"))).status())
                .isEqualTo(200);
        String elsewhere = "<link rel=canonical href=https://ovelse.example/to>" + page;
        assertThat(upload("a.html", bytes(elsewhere)).status())
                .as("from elsewhere")
                .isEqualTo(200);
        assertThat(entries()).isEqualTo(before + 2);
    }

    @Test
    void whoBroughtATextCannotPublishItAlone() {
        Browser reviewer = staff.signedIn(staff.hire(Role.REVIEWER));
        Document entry = reviewer.upload(reviewer.open(PAGE), "form#bring", "a.md", bytes("# Hvem?\nAlle kan."))
                .page();
        String address = entry.select("a:contains(Skriv)").attr("href").replace("/skriv", "");
        reviewer.send(reviewer.open(address), "form#SUBMIT", Map.of());
        assertThat(reviewer.open(address).select("form#PUBLISH")).isEmpty();
    }

    @Test
    void aPageIsPastedAsWell() {
        Document form = author.open(PAGE);
        form.select("textarea").first().text("<h1>Limt inn</h1><p>Tekst som står her.</p>");
        Document entry = author.upload(form, "form#bring", "", new byte[0]).page();
        assertThat(entry.select("h1").text()).isEqualTo("Limt inn");
        assertThat(entry.select("#origin").text()).contains("ikke kjente igjen formen");
    }

    @Test
    void oneWrongLineAndNothingIsBroughtIn() {
        long before = entries();
        Reply reply = upload("a.jsonl", bytes("""
                {"title": "En", "answer": "Svar"}
                {"title": "To", "answer": "Svar", "sources": ["finnes-ikke"]}
                {"title": "Tre", "answer": "Født 13097248022"}
                """));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("[role=alert] li").eachText())
                .satisfiesExactly(
                        second -> assertThat(second).startsWith("Linje 2:").contains("kildene finnes ikke"),
                        third -> assertThat(third).startsWith("Linje 3:").doesNotContain("13097248022"));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whatIsTooLargeIsToldInASentence() {
        Reply large = upload("a.md", bytes("a".repeat(1024 * 1024 + 1)));
        assertThat(large.status()).isEqualTo(422);
        assertThat(large.page().select("[role=alert]").text()).contains("høyst 1 MB");
        Reply huge = upload("a.md", bytes("a".repeat(6 * 1024 * 1024)));
        assertThat(huge.status()).isEqualTo(413);
        assertThat(huge.page().select("main").text()).contains("for stor");
    }

    private long entries() {
        return database.sql("select count(*) from entry").query(Long.class).single();
    }

    private Reply upload(String name, byte[] bytes) {
        return author.upload(author.open(PAGE), "form#bring", name, bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(BringTest.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        }
    }
}
