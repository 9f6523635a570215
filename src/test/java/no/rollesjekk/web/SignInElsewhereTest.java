package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Deed;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.accounts.Ruling;
import no.rollesjekk.tokens.Token;
import org.apache.catalina.Context;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in elsewhere, by a real exchange with a server that signs people in. */
@ServedWithIssuer
class SignInElsewhereTest {

    private static final String BUTTON = "a[href^=/redaksjon/inn/hos/prove]";

    @Autowired
    private Issuer issuer;

    @Autowired
    private Staff staff;

    @Autowired
    private Inviting inviting;

    @Autowired
    private Ruling ruling;

    @Autowired
    private AuditLog log;

    @Autowired
    private Environment environment;

    @Autowired
    private ServletWebServerApplicationContext server;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void somebodyNew() {
        issuer.knows(environment);
        issuer.beHonest();
        issuer.person = Token.random().value();
    }

    @Test
    void whoHasALinkBindsHerAccountAndSignsInFromThenOn() {
        Account author = staff.hire(Role.AUTHOR);
        bind(staff.browser(), author);
        Browser later = staff.browser();
        assertIsIn(signIn(later), author);
        assertThat(later.open("/redaksjon/meg").select("main li").text()).contains("Prøveporten");
        assertThat(log.newest(50))
                .filteredOn(deed -> deed.who().equals(author.login()))
                .extracting(Deed::what)
                .containsSubsequence("SIGN_IN", "SIGN_IN", "IDENTITY_BOUND");
    }

    @Test
    void theLinkIsUsedUpByIt() {
        Account author = staff.hire(Role.AUTHOR);
        String link = link(author);
        Document page = staff.browser().open(link);
        staff.browser().get(page.select(BUTTON).attr("href"));
        assertThat(staff.browser().get(link).status()).isEqualTo(404);
        issuer.person = Token.random().value();
        assertIsRefused(staff.browser().get(page.select(BUTTON).attr("href")));
        assertIsRefused(signIn(staff.browser()));
    }

    @Test
    void oneWhomNobodyKnowsIsRefusedLikeOneWhoIsLocked() {
        Reply unknown = signIn(staff.browser());
        Account author = staff.hire(Role.AUTHOR);
        issuer.person = Token.random().value();
        Browser browser = staff.browser();
        bind(browser, author);
        ruling.change(staff.hire(Role.ADMINISTRATOR), author, Role.AUTHOR, true);
        assertThat(browser.get("/redaksjon").page().select("#password")).isNotEmpty();
        Reply locked = signIn(staff.browser());
        assertIsRefused(unknown);
        assertThat(locked.page().select("main").text())
                .isEqualTo(unknown.page().select("main").text());
        assertThat(log.newest(1).get(0).after()).isEqualTo("nobody_here");
        assertThat(log.newest(50).toString()).doesNotContain(issuer.person);
    }

    @Test
    void theSameAddressForMailMakesNobodyTheSame() {
        issuer.claims.putAll(Map.of("email", "sjef@example.org", "email_verified", true));
        bind(staff.browser(), staff.hire(Role.ADMINISTRATOR));
        issuer.person = Token.random().value();
        assertIsRefused(signIn(staff.browser()));
    }

    @Test
    void whoIsBoundToOneAccountGetsNoOther() {
        Account first = staff.hire(Role.AUTHOR);
        bind(staff.browser(), first);
        Account second = staff.hire(Role.ADMINISTRATOR);
        String link = link(second);
        Browser browser = staff.browser();
        assertIsRefused(browser.get(browser.open(link).select(BUTTON).attr("href")));
        assertThat(browser.get(link).status()).as("the link still works").isEqualTo(200);
        assertIsIn(signIn(staff.browser()), first);
    }

    @Test
    void aWayThatWasBegunWithALinkAndLeftBindsNothingLater() {
        Account author = staff.hire(Role.AUTHOR);
        String link = link(author);
        String href = staff.browser().open(link).select(BUTTON).attr("href");
        Browser shared = staff.browser();
        Browser halfway = shared.stepping();
        assertThat(halfway.get(href).header("Location")).contains("prompt=login");
        assertIsRefused(signIn(shared));
        assertThat(staff.browser().get(link).status()).isEqualTo(200);
    }

    @Test
    void whoTakesTheBindingAwayIsSignedOutEverywhere() {
        Account author = staff.hire(Role.AUTHOR);
        Browser here = staff.browser();
        bind(here, author);
        Browser there = staff.browser();
        signIn(there);
        Document mine = here.open("/redaksjon/meg");
        Reply gone = here.send(mine, "form[action^=/redaksjon/meg/andre]", Map.of());
        assertThat(gone.page().select("[role=status]").text()).contains("fjernet");
        assertThat(there.get("/redaksjon").page().select("#password")).isNotEmpty();
        assertIsRefused(signIn(staff.browser()));
    }

    @Test
    void nobodyTakesAwayWhatIsAnothers() {
        Browser hers = staff.browser();
        bind(hers, staff.hire(Role.AUTHOR));
        String action = hers.open("/redaksjon/meg")
                .select("form[action^=/redaksjon/meg/andre]")
                .attr("action");
        Browser other = staff.signedIn(staff.hire(Role.AUTHOR));
        String token = other.open("/redaksjon/meg").select("[name=_csrf]").attr("value");
        assertThat(other.post(action, List.of(Browser.pair("_csrf", token))).status())
                .isEqualTo(404);
        assertThat(hers.get("/redaksjon/meg").page().select("main li")).isNotEmpty();
    }

    @Test
    void nothingOfTheTokenIsRemembered() throws Exception {
        String number = NationalNumber.valid("010250");
        issuer.claims.put("pid", number);
        Browser browser = staff.browser();
        Account author = staff.hire(Role.AUTHOR);
        bind(browser, author);
        browser.get("/redaksjon/meg");
        Context product = (Context)
                ((TomcatWebServer) server.getWebServer()).getTomcat().getHost().findChildren()[0];
        HttpSession session =
                product.getManager().findSession(browser.cookie("redaksjon")).getSession();
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(held)) {
            for (String name : Collections.list(session.getAttributeNames())) {
                out.writeObject(session.getAttribute(name));
            }
        }
        assertThat(held.toString(StandardCharsets.ISO_8859_1))
                .contains(author.login())
                .doesNotContain(number, "eyJ", issuer.person);
        assertThat(Rows.with(database, number)).isEmpty();
    }

    @Test
    void whoDoesNotAnswerStopsNobody() {
        Reply reply = staff.browser().get("/redaksjon/inn/hos/taus");
        assertThat(reply.page().select("[role=alert]").text()).contains("får ikke kontakt");
        assertThat(reply.page().select(BUTTON).text()).isEqualTo("Logg inn med Prøveporten");
        assertThat(staff.browser().get("/redaksjon/inn/hos/finnes-ikke").status())
                .isEqualTo(404);
    }

    private String link(Account account) {
        return "/redaksjon/oppsett/"
                + inviting.again(staff.hire(Role.ADMINISTRATOR), account).value();
    }

    private Reply bind(Browser browser, Account account) {
        Reply reply = browser.get(browser.open(link(account)).select(BUTTON).attr("href"));
        assertIsIn(reply, account);
        return reply;
    }

    private Reply signIn(Browser browser) {
        return browser.get(browser.open("/redaksjon/inn").select(BUTTON).attr("href"));
    }

    private static void assertIsIn(Reply reply, Account account) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.page().select(".desk").text()).contains(account.name());
    }

    private static void assertIsRefused(Reply reply) {
        assertThat(reply.page().select("[role=alert]").text()).startsWith("Du ble ikke logget inn.");
        assertThat(reply.page().select(".desk")).isEmpty();
    }
}
