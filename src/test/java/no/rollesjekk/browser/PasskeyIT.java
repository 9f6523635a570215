package no.rollesjekk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import no.rollesjekk.MovedClock;
import no.rollesjekk.Rollesjekk;
import no.rollesjekk.TemporaryData;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A passkey is added and used, in a browser that has a key of its own. */
@SpringBootTest(
        classes = {Rollesjekk.class, TemporaryData.class, MovedClock.class},
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"rollesjekk.warm=false", "rollesjekk.starter=false"})
class PasskeyIT {

    private static final int PORT = free();
    private static final String ADDRESS = "http://localhost:" + PORT;

    @Autowired
    private Inviting inviting;

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A passkey belongs to a host, so the product has to know where it is reached. */
    @DynamicPropertySource
    static void place(DynamicPropertyRegistry registry) {
        registry.add("server.port", () -> PORT);
        registry.add("rollesjekk.site.address", () -> ADDRESS);
    }

    @Test
    void aKeyThatIsAddedSignsInAndOneThatIsRemovedDoesNot() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.browser().newContext().newPage();
            hasAKey(page);
            page.navigate(ADDRESS + "/redaksjon/oppsett/"
                    + inviting.first().orElseThrow().value());
            page.locator("#login").fill("sjef");
            page.locator("#name").fill("Sjefen Selv");
            String password = Token.random().value();
            page.locator("#password").fill(password);
            page.locator("main button[type=submit]").click();
            signIn(page, password);

            page.navigate(ADDRESS + "/redaksjon/meg");
            page.locator("#label").fill("Prøvenøkkelen");
            page.locator("[data-passkeys] button").click();
            assertThat(page.locator("main li")).containsText("Prøvenøkkelen");

            signOut(page);
            page.locator("[data-passkeys] button").click();
            assertThat(page.locator(".desk")).containsText("Sjefen Selv");

            page.navigate(ADDRESS + "/redaksjon/meg");
            page.locator("form[action='/redaksjon/meg/nokler/slett'] button").click();
            assertThat(page.locator("main li")).hasCount(0);
            signOut(page);
            page.locator("[data-passkeys] button").click();
            assertThat(page.locator("[data-passkeys] [role=alert]")).isVisible();
            signIn(page, password);
        }
    }

    /** The browser has an authenticator that says yes. */
    private static void hasAKey(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject authenticator = new JsonObject();
        authenticator.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", authenticator);
    }

    private static void signIn(Page page, String password) {
        page.navigate(ADDRESS + "/redaksjon/inn");
        page.locator("#login").fill("sjef");
        page.locator("#password").fill(password);
        page.locator("main form button[type=submit]").first().click();
        assertThat(page.locator(".desk")).containsText("Sjefen Selv");
    }

    private static void signOut(Page page) {
        page.locator("form[action='/redaksjon/ut'] button").click();
        assertThat(page.locator("#login")).isVisible();
    }
}
