package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every mistake is met with a fitting status and a sentence that says what to do. */
@Served
class ApiErrorsTest {

    private static final String ASK = "/api/v1/ask";
    private static final String ADVICE = "/api/v1/advice";

    @Autowired
    private Visitor visitor;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t\r", "\u0000\u0001\u0007\u001b", "\u0080 \u009f"})
    void aTextWithNothingInItIsMissing(String text) {
        visitor.post(ASK, Collections.singletonMap("text", text)).assertIsProblem(400, "text-missing");
    }

    @Test
    void aQuestionWithoutTextIsMissing() {
        visitor.post(ASK, Map.of()).assertIsProblem(400, "text-missing");
    }

    @Test
    void aTextIsTakenUpTo20000Characters() {
        String text = "Kan sykepleieren være koordinator? ".repeat(600).substring(0, 20_000);
        assertThat(visitor.post(ASK, Map.of("text", text)).status()).isEqualTo(200);
        visitor.post(ASK, Map.of("text", text + "!")).assertIsProblem(413, "text-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "'Bonjour, je voudrais savoir si une infirmière peut être coordinatrice dans notre commune', norsk",
        "'Hvilken dag hentes søppelet i gata vår, og når åpner svømmehallen på lørdag?', koordinator"
    })
    void aTextOfSomethingElseGetsASentenceInsteadOfAdvice(String text, String word) {
        JsonNode answer = visitor.post(ASK, Map.of("text", text)).json();
        assertThat(answer.path("advice").isNull() || answer.path("advice").isMissingNode())
                .isTrue();
        assertThat(answer.path("message").asString()).contains(word).endsWith(".");
        assertThat(answer.path("reading")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, 422, date-before-law",
        "2099-01-01, 422, date-too-far",
        "2026-02-30, 400, date-unreadable",
        "i morgen, 400, date-unreadable",
        "21.11.2026, 400, date-unreadable"
    })
    void aDayThatCannotBeUsedIsRefused(String day, int status, String problem) {
        visitor.post(ASK, Map.of("text", "Kan sykepleieren være koordinator?", "asOf", day))
                .assertIsProblem(status, problem);
        visitor.post(ADVICE, Map.of("circumstances", Map.of("function", "HOME_NURSE"), "asOf", day))
                .assertIsProblem(status, problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "norsk", "x"})
    void aLanguageWeDoNotSpeakIsRefused(String language) {
        visitor.post(ASK, Map.of("text", "Kan sykepleieren være koordinator?", "language", language))
                .assertIsProblem(400, "language-unknown");
        visitor.get("/api/v1/search?q=rolle&language=" + language).assertIsProblem(400, "language-unknown");
    }

    @Test
    void anUnknownCircumstanceIsRefused() {
        advise(Map.of("shoeSize", "44")).assertIsProblem(422, "circumstance-unknown");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"MAYBE", "", "yes", "HOME_NURSE"})
    void anUnknownValueIsRefused(String value) {
        Map<String, String> told = new HashMap<>();
        told.put("supervisesInCase", value);
        advise(told).assertIsProblem(422, "value-unknown");
    }

    @Test
    void noCircumstancesAreTooFew() {
        advise(Map.of()).assertIsProblem(400, "circumstances-missing");
        visitor.post(ADVICE, Map.of()).assertIsProblem(400, "circumstances-missing");
    }

    private Reply advise(Map<String, String> circumstances) {
        return visitor.post(ADVICE, Map.of("circumstances", circumstances));
    }
}
