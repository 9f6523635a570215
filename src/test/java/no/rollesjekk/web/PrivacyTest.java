package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who the case is about is none of our business: a national number is refused, and is seen nowhere after that. */
@Served
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {

    private static final String DAY = "010250";

    @Autowired
    private Visitor visitor;

    @ParameterizedTest
    @ValueSource(strings = {"%s%s", "%s %s", "%s-%s", "%s.%s", "(%s  %s)"})
    void aNationalNumberIsRefusedAndSeenNowhere(String written, CapturedOutput output) {
        String number = NationalNumber.valid(DAY);
        String text = "Kan søsteren til " + written.formatted(number.substring(0, 6), number.substring(6))
                + " bli koordinator?";
        Reply reply = visitor.post("/api/v1/ask", Map.of("text", text));
        reply.assertIsProblem(422, "national-id");
        assertIsNowhere(number, reply, output);
    }

    @Test
    void aNumberGivenToPeopleWithoutOneIsRefusedToo(CapturedOutput output) {
        String number = NationalNumber.valid("410250");
        Reply reply = visitor.post("/api/v1/ask", Map.of("text", "Koordinator for " + number));
        reply.assertIsProblem(422, "national-id");
        assertIsNowhere(number, reply, output);
    }

    @Test
    void thePageGivesTheTextNotBack(CapturedOutput output) {
        String number = NationalNumber.valid(DAY);
        Reply reply = visitor.fillIn("/rad", Map.of("text", "Kan søsteren til " + number + " bli koordinator?"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select(".ds-error-summary").text()).contains("fødselsnummer");
        assertThat(reply.page().select("textarea").text()).isEmpty();
        assertIsNowhere(number, reply, output);
    }

    @Test
    void aNumberOfElevenDigitsThatIsNoNationalNumberIsTaken() {
        String text = "Kan sykepleieren være koordinator i sak " + NationalNumber.invalid(DAY) + "?";
        assertThat(visitor.post("/api/v1/ask", Map.of("text", text)).status()).isEqualTo(200);
    }

    @Test
    void whatIsAskedIsNotLogged(CapturedOutput output) {
        visitor.post("/api/v1/ask", Map.of("text", "Kan sykepleieren på Lerkeblomsten være koordinator?"));
        visitor.post("/api/v1/advice", Map.of("circumstances", Map.of("Lerkeblomsten", "YES")));
        visitor.fillIn(
                "/rad", Map.of("text", "Kan sykepleieren på Lerkeblomsten være koordinator?", "asOf", "Lerkeblomsten"));
        assertThat(output.getAll()).doesNotContain("Lerkeblomsten");
    }

    @Test
    void aFormThatCannotBeReadIsNotLogged(CapturedOutput output) {
        Reply reply = visitor.send("POST", "/rad", "application/x-www-form-urlencoded", "text=Lerkeblomsten%zz");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.page().title()).endsWith("Rollesjekk");
        assertThat(output.getAll()).doesNotContain("Lerkeblomsten");
    }

    private static void assertIsNowhere(String number, Reply reply, CapturedOutput output) {
        String day = number.substring(0, DAY.length());
        assertThat(reply.body()).doesNotContain(number, day);
        assertThat(output.getAll()).doesNotContain(number, day);
    }
}
