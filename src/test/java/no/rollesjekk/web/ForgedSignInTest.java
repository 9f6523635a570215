package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.web.util.UriComponentsBuilder;

/** Tokens, codes and answers that are not what they say let nobody in. */
@ServedWithIssuer
class ForgedSignInTest {

    private static final String AWAY = "/redaksjon/inn/hos/prove";

    @Autowired
    private Issuer issuer;

    @Autowired
    private Staff staff;

    @Autowired
    private Inviting inviting;

    @Autowired
    private AuditLog log;

    @Autowired
    private Environment environment;

    private Account author;

    @BeforeEach
    void bindSomebody() {
        issuer.knows(environment);
        issuer.beHonest();
        issuer.person = Token.random().value();
        author = staff.hire(Role.AUTHOR);
        Token link = inviting.again(staff.hire(Role.ADMINISTRATOR), author);
        assertIsIn(staff.browser().get(AWAY + "?lenke=" + link.value()), true);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnHonestTokenLetsIn(Forgery forgery) {
        issuer.forgery = forgery;
        Browser browser = staff.browser();
        assertIsIn(browser.get(AWAY), forgery == Forgery.NONE);
        if (forgery != Forgery.NONE) {
            assertThat(log.newest(1).get(0).what()).isEqualTo("SIGN_IN_REFUSED");
            assertThat(browser.get("/redaksjon").page().select("#password")).isNotEmpty();
        }
    }

    @Test
    void aCodeIsAskedForWithProofStateNonceAndLevel() {
        Map<String, String> asked = query(staff.browser().stepping().get(AWAY));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("scope", "openid")
                .containsEntry("acr_values", Issuer.HONEST_LEVEL)
                .containsKeys("code_challenge", "state", "nonce")
                .doesNotContainKey("prompt");
    }

    @Test
    void anAnswerWithAnotherStateIsRefused() {
        Browser browser = staff.browser().stepping();
        String another = wayBack(staff.browser().stepping());
        String back = wayBack(browser);
        assertIsTurnedAway(browser.get(back.replaceFirst("state=[^&]+", "state=another")));
        assertIsTurnedAway(browser.get(
                back.replaceFirst("state=[^&]+", "state=" + query(another).get("state"))));
        assertThat(browser.get("/redaksjon").header("Location")).endsWith("/redaksjon/inn");
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        String back = wayBack(staff.browser().stepping());
        assertIsTurnedAway(staff.browser().stepping().get(back));
        assertIsTurnedAway(staff.browser().stepping().get("/redaksjon/inn/fra/prove"));
        assertIsTurnedAway(staff.browser().stepping().get("/redaksjon/inn/fra/prove?error=x%0d%0ay&state=z"));
        assertThat(log.newest(1).get(0).after()).isEqualTo("authorization_request_not_found");
    }

    @Test
    void anAnswerIsGoodForOneTime() {
        Browser browser = staff.browser().stepping();
        String back = wayBack(browser);
        assertThat(browser.get(back).header("Location")).endsWith("/redaksjon");
        assertIsTurnedAway(browser.get(back));
    }

    @Test
    void aCodeThatWasUsedOrWasAnothersIsRefusedAlsoOnANewWay() {
        Browser first = staff.browser().stepping();
        String used = wayBack(first);
        first.get(used);
        String stolen = wayBack(staff.browser().stepping());
        for (String old : java.util.List.of(used, stolen)) {
            Browser second = staff.browser().stepping();
            String code = query(old).get("code");
            String back = wayBack(second).replaceFirst("code=[^&]+", "code=" + code);
            assertIsTurnedAway(second.get(back));
        }
    }

    @Test
    void theSessionGetsAnotherNameWhenSomebodySignsIn() {
        Browser browser = staff.browser().stepping();
        String back = wayBack(browser);
        String before = browser.cookie("redaksjon");
        browser.get(back);
        assertThat(browser.cookie("redaksjon")).isNotBlank().isNotEqualTo(before);
    }

    /** Where the issuer sends somebody who has signed in there. */
    private String wayBack(Browser browser) {
        String asked = browser.get(AWAY).header("Location");
        String back = browser.get(asked).header("Location");
        assertThat(back).contains("code=", "state=");
        return back;
    }

    private static Map<String, String> query(Reply reply) {
        return query(reply.header("Location"));
    }

    private static Map<String, String> query(String address) {
        return Stream.of(UriComponentsBuilder.fromUriString(address)
                        .build(true)
                        .getQuery()
                        .split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static void assertIsTurnedAway(Reply reply) {
        assertThat(reply.header("Location")).endsWith("/redaksjon/inn?avvist");
    }

    private void assertIsIn(Reply reply, boolean in) {
        assertThat(reply.page().select(".desk").text().contains(author.name())).isEqualTo(in);
        assertThat(reply.page().select("[role=alert]").isEmpty()).isEqualTo(in);
    }
}
