package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Where it is said that a proxy of ours stands in front, limits are for the visitors it names. */
@Served
@DirtiesContext
@TestPropertySource(
        properties = {
            "server.forward-headers-strategy=native",
            "rollesjekk.searching.from-one-address.most=1",
            "rollesjekk.searching.from-one-address.within=1h"
        })
class BehindAProxyTest {

    @Autowired
    private Visitor visitor;

    @Test
    void eachVisitorHasALimitOfHerOwn() {
        assertThat(status("203.0.113.7")).isEqualTo(200);
        assertThat(status("203.0.113.8")).isEqualTo(200);
        assertThat(status("203.0.113.7")).isEqualTo(429);
    }

    @Test
    void whatTheVisitorSaysOfHerselfDoesNotCount() {
        assertThat(status("198.51.100.1, 203.0.113.9")).isEqualTo(200);
        assertThat(status("198.51.100.2, 203.0.113.9")).isEqualTo(429);
    }

    @Test
    void aWholeNetworkOfTheNewKindIsOneAddress() {
        assertThat(status("2001:db8:1:2::1")).isEqualTo(200);
        assertThat(status("2001:db8:1:2::2")).isEqualTo(429);
        assertThat(status("2001:db8:1:3::1")).isEqualTo(200);
    }

    @Test
    void aPageThatCameSafelyIsAskedForSafelyFromThenOnAndItsCookieTravelsSafely() {
        Reply reply = visitor.browser().get("/redaksjon/inn", "X-Forwarded-Proto", "https");
        assertThat(reply.header("Strict-Transport-Security")).contains("max-age=");
        assertThat(reply.header("Set-Cookie")).contains("Secure");
    }

    private int status(String forwarded) {
        return visitor.browser()
                .get("/svar?q=rolle", "X-Forwarded-For", forwarded)
                .status();
    }
}
