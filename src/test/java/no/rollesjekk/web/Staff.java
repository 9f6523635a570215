package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.tokens.Token;
import org.springframework.core.env.Environment;

/** People who work at the desk of the product under test. */
class Staff {

    static final String PASSWORD = Token.random().value();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Inviting inviting;
    private final Environment environment;

    Staff(Accounts accounts, Inviting inviting, Environment environment) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.environment = environment;
    }

    /** Somebody new with that role. */
    Account hire(Role role) {
        String login = role.name().toLowerCase(java.util.Locale.ROOT) + NUMBER.incrementAndGet();
        Token link = inviting.invite(administrator(), login, "Navn på " + login, role);
        return inviting.accept(link, "", "", PASSWORD).orElseThrow();
    }

    private Account administrator() {
        return accounts.all().stream()
                .filter(account -> account.isAtLeast(Role.ADMINISTRATOR))
                .findFirst()
                .orElseGet(() -> inviting.first()
                        .flatMap(link -> inviting.accept(link, "sjef", "Sjefen", PASSWORD))
                        .orElseThrow());
    }

    Browser browser() {
        return new Browser("http://localhost:" + environment.getProperty("local.server.port"));
    }

    /** A browser in which that person is signed in. */
    Browser signedIn(Account account) {
        Browser browser = browser();
        Reply reply = signIn(browser, account.login(), PASSWORD);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.page().select(".desk").text()).contains(account.name());
        return browser;
    }

    static Reply signIn(Browser browser, String login, String password) {
        return browser.send(browser.open("/redaksjon/inn"), "#login", Map.of("login", login, "password", password));
    }
}
