package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers are given beside the pages: no cookie, and nothing that a page may do more than it needs. */
@Served
class DoorsTest {

    @Autowired
    private Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/svar", "/spor", "/regler", "/kilder", "/regler/matrise", "/css/site.css", "/finnes-ikke"})
    void noReaderIsGivenACookie(String path) {
        assertThat(visitor.get(path).headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void nobodyWhoAsksIsGivenACookie() {
        Reply before = visitor.fillIn("/spor", Leader.form());
        Reply sent = visitor.fillIn("/spor/send", Leader.form());
        Reply followed = visitor.get(sent.header("Location"));
        Reply advice = visitor.fillIn("/rad", Map.of("text", Leader.TEXT));
        for (Reply reply : java.util.List.of(before, sent, followed, advice)) {
            assertThat(reply.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/spor", "/redaksjon/inn", "/finnes-ikke", "/api/v1/rules", "/swagger-ui/index.html"})
    void noPageRunsWhatStandsInItOrIsShownInAFrame(String path) {
        Reply reply = visitor.get(path);
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/spor", "/redaksjon/inn"})
    void noPageHasAnythingInlineOrFromElsewhere(String path) {
        assertThat(visitor.get(path)
                        .page()
                        .select("style, [style], script:not([src]), [onclick], [src^=http], link[href^=http]"))
                .isEmpty();
    }

    @Test
    void onlyTheDeskSetsACookieAndNoScriptReadsIt() {
        assertThat(visitor.get("/redaksjon/inn").header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(visitor.get("/nn/redaksjon/inn").header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
        assertThat(visitor.get("/nn/spor").header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/redaksjon",
                "/redaksjon/",
                "/redaksjon/saker/1",
                "/redaksjon/kontoer",
                "/redaksjon/logg",
                "/redaksjon/finnes-ikke"
            })
    void whoIsNotSignedInIsSentToTheDoorWhateverSheAsksFor(String path) {
        Reply reply = visitor.get(path);
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).endsWith("/redaksjon/inn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/redaksjon;x",
                "/x;/../redaksjon",
                "//redaksjon",
                "/%2e/redaksjon",
                "/redaksjon%2flogg",
                "/./redaksjon",
                "/REDAKSJON",
                "/redaksjon.json"
            })
    void noOtherSpellingOpensTheDoor(String path) {
        assertThat(visitor.get(path).status()).isIn(302, 400, 404);
    }
}
