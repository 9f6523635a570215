package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Who searches too much waits, and can do all else meanwhile. */
@Served
@DirtiesContext
@TestPropertySource(
        properties = {"rollesjekk.searching.from-one-address.most=4", "rollesjekk.searching.from-one-address.within=1h"
        })
class SearchLimitTest {

    private static final int ALLOWED = 4;

    @Autowired
    private Visitor visitor;

    @BeforeEach
    void searchAsMuchAsIsAllowed() {
        for (int i = 0; i < ALLOWED; i++) {
            visitor.get("/svar?q=rolle");
        }
    }

    @Test
    void aPersonGetsAPageAndAProgramAProblemThatSayHowLongToWait() {
        Reply page = visitor.get("/svar?q=rolle");
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.page().select("main").text()).contains("Vent litt");
        assertThat(Integer.parseInt(page.header("Retry-After"))).isBetween(1, 901);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        for (String path : new String[] {"/api/v1/search?q=rolle", "/api/v1/suggest?q=ro"}) {
            Reply reply = visitor.get(path);
            reply.assertIsProblem(429, "too-many");
            assertThat(reply.header("Retry-After")).isNotBlank();
        }
        visitor.post("/api/v1/similar", Map.of("text", "rolle")).assertIsProblem(429, "too-many");
        assertThat(visitor.fillIn("/spor", Leader.form()).status()).isEqualTo(429);
    }

    @Test
    void allElseGoesOn() {
        for (String path : new String[] {"/svar", "/svar?q=", "/", "/spor", "/sjekk", "/regler", "/svar.atom"}) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(visitor.fillIn("/spor/send", Leader.form()).status()).isEqualTo(303);
    }

    @Test
    void nobodyGetsPastItByNamingAnotherAddress() {
        Browser browser = visitor.browser();
        for (String header :
                new String[] {"X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Client-IP", "True-Client-IP"}) {
            assertThat(browser.get("/svar?q=rolle", header, "203.0.113.7").status())
                    .as(header)
                    .isEqualTo(429);
        }
    }
}
