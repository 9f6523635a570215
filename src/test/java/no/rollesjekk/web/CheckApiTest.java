package no.rollesjekk.web;

import static no.rollesjekk.web.Shapes.hasWords;
import static no.rollesjekk.web.Shapes.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The self-check for programs. */
@Served
class CheckApiTest {

    private static final String INTERVIEW = "/api/v1/interview";

    @Autowired
    private Visitor visitor;

    @Test
    void theNextQuestionSaysWhyItIsAskedAndWhereItsAnswersLead() {
        JsonNode next = after(Map.of()).path("next");
        hasWords(next, "circumstance", "text", "why", "help");
        assertThat(next.path("choices")).allSatisfy(choice -> {
            hasWords(choice, "value", "text");
            assertThat(choice.path("leadsTo")).isNotEmpty();
        });
        assertThat(values(next.path("choices"), "value")).hasSizeGreaterThan(2).endsWith("UNCLEAR");
    }

    @Test
    void itEndsWithTheVerdictItsLastAnswerLedTo() {
        Map<String, String> answers = new LinkedHashMap<>();
        List<String> leadsTo = List.of();
        JsonNode step = after(answers);
        while (!step.path("next").isNull()) {
            JsonNode choice = step.path("next").path("choices").get(answers.size() % 2);
            leadsTo = choice.path("leadsTo").values().stream()
                    .map(JsonNode::asString)
                    .toList();
            answers.put(
                    step.path("next").path("circumstance").asString(),
                    choice.path("value").asString());
            step = after(answers);
        }
        assertThat(step.path("open").asInt()).isZero();
        assertThat(step.path("contradictions").isArray()).isTrue();
        assertThat(values(step.path("told"), "circumstance")).containsExactlyElementsOf(answers.keySet());
        JsonNode advice =
                visitor.post("/api/v1/advice", Map.of("circumstances", answers)).json();
        assertThat(leadsTo).containsExactly(advice.path("verdict").asString());
    }

    @Test
    void anAnswerThatDoesNotMatterIsPassedOver() {
        String first = after(Map.of()).path("next").path("circumstance").asString();
        JsonNode step = after(Map.of(first, "UNCLEAR", "serviceArea", "NAV"));
        assertThat(values(step.path("told"), "circumstance")).containsExactly(first);
        hasWords(step.path("told").get(0), "circumstance", "value", "question", "text");
    }

    @Test
    void noAnswersBeginAtTheBeginning() {
        JsonNode step = visitor.post(INTERVIEW, Map.of()).json();
        assertThat(step).isEqualTo(after(Map.of()));
        assertThat(step.path("told")).isEmpty();
        assertThat(step.path("open").asInt()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"shoeSize, 44, circumstance-unknown", "kinship, AUNT, value-unknown"})
    void whatDoesNotExistIsRefused(String name, String value, String problem) {
        visitor.post(INTERVIEW, Map.of("answers", Map.of(name, value))).assertIsProblem(422, problem);
    }

    @Test
    void aDayThatCannotBeUsedIsRefused() {
        visitor.post(INTERVIEW, Map.of("asOf", "i morgen")).assertIsProblem(400, "date-unreadable");
    }

    @Test
    void itDescribesItself() {
        JsonNode operation =
                visitor.get("/v3/api-docs").json().path("paths").path(INTERVIEW).path("post");
        hasWords(operation, "summary", "description");
    }

    private JsonNode after(Map<String, String> answers) {
        return visitor.post(INTERVIEW, Map.of("answers", answers)).json();
    }
}
