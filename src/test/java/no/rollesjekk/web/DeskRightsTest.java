package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.accounts.Ruling;
import no.rollesjekk.desk.AskingLimit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rights are read at every request, and every write at the desk needs its page. */
@Served
class DeskRightsTest {

    @Autowired
    private Staff staff;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Ruling ruling;

    @Autowired
    private Inviting inviting;

    @Autowired
    private AskingLimit limit;

    @Autowired
    private Visitor visitor;

    private Account administrator;

    @BeforeEach
    void hire() {
        limit.clear();
        administrator = staff.hire(Role.ADMINISTRATOR);
    }

    @Test
    void whatAnAuthorMayNotSeeIsNotThereForHer() {
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        Reply never = author.get("/redaksjon/finnes-ikke");
        assertThat(never.status()).isEqualTo(404);
        for (String path : List.of("/redaksjon/kontoer", "/redaksjon/logg")) {
            assertThat(author.get(path).status()).isEqualTo(404);
            assertThat(author.get(path).body()).isEqualTo(never.body());
        }
    }

    @Test
    void whoIsLockedIsOutAtOnceAndStaysOutWhenTheLockIsLifted() {
        Account author = staff.hire(Role.AUTHOR);
        Browser browser = staff.signedIn(author);
        ruling.change(administrator, author, Role.AUTHOR, true);
        assertThat(browser.get("/redaksjon").page().select("#password")).isNotEmpty();
        assertThat(Staff.signIn(staff.browser(), author.login(), Staff.PASSWORD)
                        .page()
                        .select("[role=alert]")
                        .text())
                .contains("feil");
        ruling.change(administrator, author, Role.AUTHOR, false);
        assertThat(browser.get("/redaksjon").page().select("#password")).isNotEmpty();
    }

    @Test
    void aNewPasswordEndsEverySignInMadeWithTheOldOne() {
        Account author = staff.hire(Role.AUTHOR);
        Browser browser = staff.signedIn(author);
        inviting.accept(inviting.again(administrator, author), "", "", Staff.PASSWORD + "ny");
        assertThat(browser.get("/redaksjon").page().select("#password")).isNotEmpty();
    }

    @Test
    void whoIsDemotedCannotUseAPageSheHadOpen() {
        Account boss = staff.hire(Role.ADMINISTRATOR);
        Browser browser = staff.signedIn(boss);
        Document page = browser.open("/redaksjon/kontoer");
        ruling.change(administrator, boss, Role.AUTHOR, false);
        browser.send(
                page,
                "form[action=/redaksjon/kontoer]",
                Map.of("login", "snik", "name", "Snik", "role", "ADMINISTRATOR"));
        assertThat(accounts.find("snik")).isEmpty();
    }

    @Test
    void noAuthorPublishesByWritingTheFormHerself() {
        Leader.ask(visitor, Leader.form());
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        String entry = author.newestEntry();
        Document page = author.open(entry);
        Reply reply = author.send(page, "form#TAKE", Map.of("move", "REJECT", "reason", "Nei"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("main").text()).contains("ikke av deg", "Nei");
        assertThat(author.open(entry).select(".status").text()).isEqualTo("Mottatt");
    }

    @Test
    void aFormFromAnotherPageDoesNothingAndGivesBackWhatWasInIt() {
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        String entry = author.send(author.open("/redaksjon"), "button:contains(Skriv et nytt svar)", Map.of())
                .page()
                .select("a:contains(Til saken)")
                .attr("href");
        Reply forged = author.post(
                entry + "/skriv", List.of(Browser.pair("version", "1"), Browser.pair("body", "Forfalsket")));
        assertThat(forged.status()).isEqualTo(403);
        assertThat(author.open(entry).select("main").text()).doesNotContain("Forfalsket");
    }

    @Test
    void noTextIsLostWhenTheSessionHasRunOut() {
        Account author = staff.hire(Role.AUTHOR);
        Browser browser = staff.signedIn(author);
        Document form = browser.send(browser.open("/redaksjon"), "button:contains(Skriv et nytt svar)", Map.of())
                .page();
        String text = "En lang tekst som det tok hele formiddagen å skrive, og som ikke må bli borte.";
        browser.send(browser.open("/redaksjon"), "button:contains(Logg ut)", Map.of());
        Document kept = browser.send(form, "button:contains(Lagre)", Map.of("title", "T", "body", text))
                .page();
        assertThat(kept.select("textarea[name=body]").text()).isEqualTo(text);
        Document still = browser.send(kept, "textarea[name=body]", Map.of()).page();
        assertThat(still.select("textarea[name=body]").text()).isEqualTo(text);
        Staff.signIn(browser, author.login(), Staff.PASSWORD);
        Document again = browser.send(still, "textarea[name=body]", Map.of()).page();
        Reply saved = browser.send(again, "textarea[name=body]", Map.of());
        assertThat(saved.page().select("article").text()).isEqualTo(text);
    }
}
