package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@Served
@ExtendWith(OutputCaptureExtension.class)
class RubbishSentTest {

    @Autowired
    private Visitor visitor;

    @Test
    void aLongQuestionIsAnswered() {
        String text = "Kan sykepleieren være koordinator? Det er ikke slik at vi har noe å si på henne. "
                + IntStream.range(0, 150)
                        .mapToObj(i -> "og så har vi ord" + Integer.toString(i * 7919, 26))
                        .collect(Collectors.joining(" "));
        assertThat(visitor.post("/api/v1/ask", Map.of("text", text)).status()).isEqualTo(200);
        assertThat(visitor.fillIn("/rad", Map.of("text", text)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Kan søsteren til %s bli koordinator?\"", "{\"text\": a%s}"})
    void aNumberInARequestThatCannotBeReadIsNotLogged(String body, CapturedOutput output) {
        String number = NationalNumber.valid("010250");
        visitor.send("POST", "/api/v1/ask", "application/json", body.formatted(number))
                .assertIsProblem(400, "unreadable");
        assertThat(output.getAll()).doesNotContain(number);
    }

    @Test
    void aNumberInAnAddressIsNotLogged(CapturedOutput output) {
        String number = NationalNumber.valid("010250");
        visitor.get("/api/v1/search?q=rolle&size=" + number + "x");
        assertThat(output.getAll()).doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search?q=", "/api/v1/suggest?q="})
    void tenKilobytesCanBeSearchedFor(String path) {
        assertThat(visitor.get(path + "x".repeat(10_240)).json()).isNotNull();
    }

    @Test
    void tenKilobytesInTheSearchFieldGetAPageOfOurs() {
        assertThat(visitor.get("/svar?q=" + "x".repeat(10_240)).page().title()).endsWith("Rollesjekk");
    }

    @Test
    void numbersAreWrittenAsInNorwegian() {
        Reply reply = visitor.post("/api/v1/ask", Map.of("text", "a".repeat(20_001)));
        assertThat(reply.body()).doesNotContain("20,001").containsPattern("20[\\s\u00a0\u202f]?001");
    }

    @Test
    void everyCircumstanceTellsItsType() {
        JsonNode all = visitor.get("/api/v1/circumstances").json();
        assertThat(all).allMatch(circumstance -> circumstance.has("type"));
    }

    @Test
    void aProblemNamesTheAddressItIsAbout() {
        assertThat(visitor.get("/api/v1/rules/nothing").body()).doesNotContain("\"instance\":\"/error\"");
    }

    @Test
    void theLastPageLeadsNoFurther() {
        assertThat(visitor.get("/svar?q=rolle&page=2147483647")
                        .page()
                        .select("a[href*=page]")
                        .text())
                .doesNotContain("Neste");
    }
}
