package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.rollesjekk.accounts.Role;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same entry: one wins, the other is told, and no text is lost. */
@Served
class DeskConflictTest {

    @Autowired
    private Staff staff;

    private Browser one;
    private Browser other;
    private String entry;

    @BeforeEach
    void openTheSameEntry() {
        one = staff.signedIn(staff.hire(Role.AUTHOR));
        other = staff.signedIn(staff.hire(Role.REVIEWER));
        entry = one.send(one.open("/redaksjon"), "button:contains(Skriv et nytt svar)", Map.of())
                .page()
                .select("a:contains(Til saken)")
                .attr("href");
    }

    @Test
    void whoSavesSecondSeesItAndGoesOnWithHerText() {
        Document mine = one.open(entry + "/skriv");
        Document theirs = other.open(entry + "/skriv");
        one.send(mine, "button:contains(Lagre)", Map.of("title", "Min", "body", "Min tekst."));
        Reply conflict = other.send(theirs, "button:contains(Lagre)", Map.of("title", "Deres", "body", "Deres tekst."));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.page().select("textarea").text()).isEqualTo("Deres tekst.");
        assertThat(one.open(entry).select("article").text()).isEqualTo("Min tekst.");
        Document form =
                other.send(conflict.page(), "[name=find-them]", Map.of()).page();
        assertThat(form.select("#title").attr("value")).isEqualTo("Deres");
        other.send(form, "button:contains(Lagre)", Map.of());
        assertThat(one.open(entry).select("article").text()).isEqualTo("Deres tekst.");
        assertThat(one.open(entry).select(".revisions li")).hasSize(2);
    }

    @Test
    void whoMovesItSecondIsToldAndKeepsHerReason() {
        one.send(one.open(entry + "/skriv"), "button:contains(Lagre)", Map.of("title", "T", "body", "B"));
        one.send(one.open(entry), "form#SUBMIT", Map.of());
        Document page = other.open(entry);
        one.send(one.open(entry), "form#SEND_BACK", Map.of("reason", "Glemte noe."));
        Reply reply = other.send(page, "form#SEND_BACK", Map.of("reason", "Se på punkt to."));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.page().select("main").text()).contains("Noen andre har endret saken", "Se på punkt to.");
        assertThat(reply.page().select("main a").attr("href")).isEqualTo(entry);
    }

    @Test
    void whatCannotBeSavedStandsInTheFormWithAReason() {
        Document form = one.open(entry + "/skriv");
        Reply reply = one.send(form, "button:contains(Lagre)", Map.of("title", "T".repeat(201), "body", "Teksten."));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("[role=alert]").text()).contains("Tittelen er for lang");
        assertThat(reply.page().select("#body").text()).isEqualTo("Teksten.");
        String number = NationalNumber.valid("010250");
        Reply refused = one.send(form, "button:contains(Lagre)", Map.of("title", "T", "body", "Om " + number));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(one.open(entry).select(".revisions li")).isEmpty();
    }

    @Test
    void thePreviewIsThePageAndSavesNothing() {
        Document form = one.open(entry + "/skriv");
        Reply preview =
                one.send(form, "[name=preview]", Map.of("title", "Tittel", "body", "**Fet** <script>x()</script>"));
        assertThat(preview.page().select("h1").text()).isEqualTo("Tittel");
        assertThat(preview.page().select("article strong").text()).isEqualTo("Fet");
        assertThat(preview.page().select("main script")).isEmpty();
        assertThat(one.open(entry).select(".revisions li")).isEmpty();
    }
}
