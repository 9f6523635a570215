package no.rollesjekk.web;

import static no.rollesjekk.web.Shapes.hasWords;
import static no.rollesjekk.web.Shapes.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs hold on to: the shapes of the contract. */
@Served
class ApiTest {

    private static final String QUESTION =
            "En saksbehandler i barnevernet fører tilsyn med barnet. Kan hun være koordinator?";

    @Autowired
    private Visitor visitor;

    @Test
    void aQuestionIsReadAndAnswered() {
        JsonNode answer = visitor.post("/api/v1/ask", Map.of("text", QUESTION)).json();
        assertThat(answer.path("language").asString()).isEqualTo("nb");
        assertThat(answer.path("advice").path("verdict").asString()).isEqualTo("ASSESS_INDIVIDUALLY");
        assertThat(answer.path("answers")).isNotEmpty().allSatisfy(Shapes::isAHit);
        assertThat(values(answer.path("reading"), "circumstance")).contains("function", "supervisesInCase");
    }

    @Test
    void aReadingStandsWhereItSays() {
        JsonNode answer = visitor.post("/api/v1/ask", Map.of("text", QUESTION)).json();
        assertThat(answer.path("reading")).isNotEmpty().allSatisfy(read -> {
            String quote = read.path("quote").asString();
            assertThat(quote).isNotBlank();
            assertThat(QUESTION.substring(
                            read.path("start").asInt(), read.path("end").asInt()))
                    .isEqualTo(quote);
        });
    }

    @Test
    void anAdviceHasEveryPartOfTheContract() {
        JsonNode advice = advise(
                Map.of("function", "CHILD_WELFARE_CASEWORKER", "supervisesInCase", "YES", "conflictSigns", "YES"));
        assertThat(advice.path("verdict").asString()).isEqualTo("SEPARATE_ROLES");
        hasWords(advice, "headline", "summary");
        assertThat(advice.path("findings")).isNotEmpty().allSatisfy(ApiTest::isAFinding);
        assertThat(advice.path("measures")).isNotEmpty().allSatisfy(measure -> hasWords(measure, "id", "text", "rule"));
        assertThat(advice.path("presumptions").isArray()).isTrue();
        assertThat(advice.path("questions").isArray()).isTrue();
        assertThat(advice.path("wouldChangeIt").get(0).path("circumstances"))
                .hasToString("{\"supervisesInCase\":\"NO\"}");
        hasWords(advice.path("wouldChangeIt").get(0), "verdict");
        assertThat(advice.path("wouldChangeIt").get(0).path("measures"))
                .isNotEmpty()
                .allSatisfy(measure -> hasWords(measure, "id", "text"));
        assertThat(values(advice.path("reasons"), "circumstance"))
                .containsExactlyInAnyOrder("function", "supervisesInCase", "conflictSigns");
        hasWords(advice.path("ruleBook"), "version", "asOf");
    }

    @Test
    void whatIsPresumedAndWhatIsAskedHaveWords() {
        JsonNode advice = advise(Map.of("function", "HOME_NURSE"));
        assertThat(advice.path("presumptions"))
                .isNotEmpty()
                .allSatisfy(presumption -> hasWords(presumption, "circumstance", "value", "text"));
        assertThat(advice.path("questions"))
                .isNotEmpty()
                .allSatisfy(question -> hasWords(question, "circumstance", "text", "why"));
    }

    @Test
    void theDayDecidesWhoseLawIsUsed() {
        JsonNode advice = visitor.post(
                        "/api/v1/advice",
                        Map.of("circumstances", Map.of("coordinatorType", "CHILD_COORDINATOR"), "asOf", "2022-07-31"))
                .json();
        assertThat(advice.path("ruleBook").path("asOf").asString()).isEqualTo("2022-07-31");
        assertThat(values(advice.path("findings"), "rule")).contains("child-coordinator-not-yet-law");
    }

    private JsonNode advise(Map<String, String> circumstances) {
        return visitor.post("/api/v1/advice", Map.of("circumstances", circumstances))
                .json();
    }

    private static void isAFinding(JsonNode finding) {
        hasWords(finding, "rule", "kind", "status", "strength", "text");
        assertThat(finding.path("because")).allSatisfy(because -> hasWords(because, "circumstance", "value"));
        assertThat(finding.path("sources"))
                .isNotEmpty()
                .allSatisfy(source -> hasWords(source, "id", "citation", "place", "checked"));
    }
}
