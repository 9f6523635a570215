package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

@Served
class SignInTest {

    @Autowired
    private Staff staff;

    @Autowired
    private Inviting inviting;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ObjectProvider<ClientRegistrationRepository> registrations;

    @Test
    void aWrongPasswordAndANameNobodyHasGetTheSameAnswer() {
        Account author = staff.hire(Role.AUTHOR);
        Reply wrong = Staff.signIn(staff.browser(), author.login(), "et helt annet passord");
        Reply unknown = Staff.signIn(staff.browser(), "finnes-ikke", "et helt annet passord");
        assertThat(wrong.page().select("[role=alert]").text())
                .isNotBlank()
                .isEqualTo(unknown.page().select("[role=alert]").text());
        assertThat(wrong.status()).isEqualTo(unknown.status());
    }

    @Test
    void tooManyTriesWithOneNameWaitAndOthersDoNot() {
        Account author = staff.hire(Role.AUTHOR);
        for (int i = 0; i < 10; i++) {
            assertThat(Staff.signIn(staff.browser(), author.login(), "feil passord " + i)
                            .status())
                    .isEqualTo(200);
        }
        Reply reply = Staff.signIn(staff.browser(), author.login(), Staff.PASSWORD);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 901);
        assertThat(reply.page().select("main").text()).contains("Vent litt");
        staff.signedIn(staff.hire(Role.AUTHOR));
    }

    @Test
    void aLinkSetsAPasswordOnce() {
        Account boss = staff.hire(Role.ADMINISTRATOR);
        Browser administrator = staff.signedIn(boss);
        String login = "ny-" + Token.random().value().toLowerCase(java.util.Locale.ROOT);
        String link = administrator
                .send(
                        administrator.open("/redaksjon/kontoer"),
                        "form[action=/redaksjon/kontoer]",
                        Map.of("login", login, "name", "Ny Kollega", "role", "AUTHOR"))
                .page()
                .select("#link")
                .attr("value");
        Browser newcomer = staff.browser();
        Reply shortOne = newcomer.send(newcomer.open(link), "#password", Map.of("password", "kort"));
        assertThat(shortOne.status()).isEqualTo(422);
        Reply done = newcomer.send(newcomer.open(link), "#password", Map.of("password", Staff.PASSWORD));
        assertThat(done.page().select("[role=status]").text()).contains("Nå kan du logge inn");
        assertThat(newcomer.get(link).status()).isEqualTo(404);
        assertThat(Staff.signIn(newcomer, login.toUpperCase(java.util.Locale.ROOT), Staff.PASSWORD)
                        .page()
                        .text())
                .contains("Ny Kollega");
    }

    @Test
    void noPasswordAndNoLinkStandsInTheDatabaseOrTheLog() {
        Account author = staff.hire(Role.AUTHOR);
        Token link = inviting.again(author, author);
        Staff.signIn(staff.browser(), "passordet mitt i feil felt", "x");
        assertThat(database.sql("select password from account where id = :id")
                        .param("id", author.id())
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
        assertThat(database.sql("select token_hash from invitation")
                        .query(String.class)
                        .list())
                .doesNotContain(link.value())
                .contains(link.hash());
        assertThat(log.newest(500).toString()).doesNotContain("passordet mitt", link.value(), Staff.PASSWORD);
    }

    @Test
    void whereNobodyElseIsConfiguredThereIsNoOtherWayIn() {
        assertThat(registrations.getIfAvailable()).isNull();
        assertThat(staff.browser().open("/redaksjon/inn").select("a[href*=/inn/hos/]"))
                .isEmpty();
        for (String path : java.util.List.of("/redaksjon/inn/hos/idporten", "/redaksjon/inn/fra/idporten?code=x")) {
            assertThat(staff.browser().get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void signingInAndOutIsWrittenDown() {
        Account author = staff.hire(Role.AUTHOR);
        Browser browser = staff.signedIn(author);
        browser.send(browser.open("/redaksjon"), "button:contains(Logg ut)", Map.of());
        assertThat(browser.get("/redaksjon").page().select("#password")).isNotEmpty();
        assertThat(log.newest(500))
                .filteredOn(deed -> deed.who().equals(author.login()))
                .extracting(deed -> deed.what())
                .containsSequence("SIGN_OUT", "SIGN_IN");
    }

    @Test
    void somebodyAlwaysManagesTheAccounts() {
        Account boss = staff.hire(Role.ADMINISTRATOR);
        Browser browser = staff.signedIn(boss);
        database.sql("update account set locked = true where id <> :id")
                .param("id", boss.id())
                .update();
        try {
            Reply reply = browser.send(
                    browser.open("/redaksjon/kontoer"),
                    "form[action=/redaksjon/kontoer/" + boss.id() + "]",
                    Map.of("role", "AUTHOR"));
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.page().select("[role=alert]").text()).contains("eneste administratoren");
        } finally {
            database.sql("update account set locked = false").update();
        }
    }
}
