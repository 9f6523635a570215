package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is sent to be kept: a fitting status, a page of ours, and nothing of it given back. */
@Served
class ReceiptRubbishTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private Visitor visitor;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "behold",
                "AAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAA.",
                "AAAAAAAAAAAAAAAAAAAAA%3D",
                "%3Cimg%20src=x%20onerror=alert(1)%3E",
                "'%20or%20'1'='1",
                "%F0%9F%98%80"
            })
    void whatIsNoTokenIsNothing(String token) {
        Keeper.assertIsGone(visitor, "/rad/" + token);
        visitor.get("/api/v1/receipts/" + token).assertIsProblem(404, "not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "c.shoeSize, 44, 422",
        "c.trained, MAYBE, 422",
        "c.trained, <img src=x onerror=alert(1)>, 422",
        "c.<script>alert(1)</script>, YES, 422",
        "asOf, i morgen, 400",
        "asOf, 1999-01-01, 422"
    })
    void whatIsNoCircumstanceIsRefusedOnAPage(String name, String value, int status) {
        Map<String, String> form = new HashMap<>(Keeper.SUPERVISOR);
        form.put(name, value);
        Reply reply = visitor.fillIn("/rad/behold", form);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.page().select("main p").first().text()).matches("\\p{Lu}.{20,}\\.");
        assertThat(reply.page().select("main script, img")).isEmpty();
        assertThat(reply.page().select("title, main").outerHtml()).doesNotContain(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text=Hei", "c.=YES", "c.function="})
    void nothingToldIsNothingToKeep(String body) {
        assertThat(visitor.send("POST", "/rad/behold", FORM, body).status()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "<b>", "AAAA"})
    void aMarkThatIsNoneDoesNotHinder(String mark) {
        Map<String, String> form = new HashMap<>(Keeper.SUPERVISOR);
        form.put("form", mark);
        assertThat(Keeper.keep(visitor, form)).isNotEqualTo(Keeper.keep(visitor, form));
    }

    @Test
    void aFormOfHalfAMegabyteIsTooLarge() {
        Reply reply = visitor.fillIn("/rad/behold", Map.of("c.function", "x".repeat(500_000)));
        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.page().title()).endsWith("Rollesjekk");
    }

    @Test
    void aFormOfThousandsOfFieldsIsRefused() {
        String fields =
                IntStream.range(0, 5_000).mapToObj(i -> "c.x" + i + "=YES").collect(Collectors.joining("&"));
        assertThat(visitor.send("POST", "/rad/behold", FORM, fields).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void keepingTakesAPost(String method) {
        assertThat(visitor.send(method, "/rad/behold", FORM, "").status()).isIn(404, 405);
    }
}
