package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Served
class ReceiptApiTest {

    private static final String RECEIPTS = "/api/v1/receipts";
    private static final Map<String, String> SICK_CHILD = Map.of(
            "function", "PUBLIC_HEALTH_NURSE",
            "coordinatorType", "CHILD_COORDINATOR",
            "userUnder18", "YES",
            "seriousIllness", "YES");

    @Autowired
    private Visitor visitor;

    @Test
    void aReceiptIsMadeOpenedAndDeleted() {
        Reply made = keep(Map.of("circumstances", SICK_CHILD));
        JsonNode kept = JsonMapper.shared().readTree(made.body());
        String token = kept.path("link").asString().substring("/rad/".length());
        assertThat(made.header("Location")).isEqualTo(RECEIPTS + "/" + token);
        assertThat(Instant.parse(kept.path("expires").asString()))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(89)), Instant.now().plus(Duration.ofDays(91)));
        JsonNode receipt = visitor.get(RECEIPTS + "/" + token).json();
        assertThat(receipt.path("expires")).isEqualTo(kept.path("expires"));
        assertThat(receipt.path("advice").path("verdict"))
                .isEqualTo(visitor.post("/api/v1/advice", Map.of("circumstances", SICK_CHILD))
                        .json()
                        .path("verdict"));
        assertThat(receipt.path("today").path("same").asBoolean()).isTrue();
        assertThat(visitor.get("/rad/" + token).status()).isEqualTo(200);
        assertThat(delete(token).status()).isEqualTo(204);
        delete(token).assertIsProblem(404, "not-found");
        visitor.get(RECEIPTS + "/" + token).assertIsProblem(404, "not-found");
    }

    @Test
    void whatMakesTheDifferenceIsNamedWithRuleAndDay() {
        Reply made = keep(Map.of("circumstances", SICK_CHILD, "asOf", "2021-03-01"));
        JsonNode today = visitor.get(made.header("Location")).json().path("today");
        assertThat(today.path("same").asBoolean()).isFalse();
        assertThat(today.path("changedRules")).isEmpty();
        assertThat(today.path("datedRules").values()).anySatisfy(rule -> {
            assertThat(rule.path("rule").asString()).isEqualTo("child-coordinator-appointed");
            assertThat(rule.path("turn").asString()).isEqualTo("BEGAN");
            assertThat(rule.path("day").asString()).isEqualTo("2022-08-01");
        });
    }

    @Test
    void aMistakeIsMetAsElsewhere() {
        visitor.post(RECEIPTS, Map.of()).assertIsProblem(400, "circumstances-missing");
        visitor.post(RECEIPTS, Map.of("circumstances", Map.of())).assertIsProblem(400, "circumstances-missing");
        visitor.post(RECEIPTS, Map.of("circumstances", Map.of("shoeSize", "44")))
                .assertIsProblem(422, "circumstance-unknown");
        visitor.post(RECEIPTS, Map.of("circumstances", Map.of("trained", "<b>YES</b>")))
                .assertIsProblem(422, "value-unknown");
        visitor.post(RECEIPTS, Map.of("circumstances", SICK_CHILD, "asOf", "i morgen"))
                .assertIsProblem(400, "date-unreadable");
        visitor.post(RECEIPTS, Map.of("circumstances", SICK_CHILD, "language", "fr"))
                .assertIsProblem(400, "language-unknown");
    }

    @Test
    void aBodyOfHalfAMegabyteIsTooLarge() {
        visitor.post(RECEIPTS, Map.of("circumstances", Map.of("function", "x".repeat(500_000))))
                .assertIsProblem(413, "too-large");
    }

    @Test
    void isDescribed() {
        JsonNode paths = visitor.get("/v3/api-docs").json().path("paths");
        assertThat(paths.path(RECEIPTS).path("post").path("summary").asString()).isNotBlank();
        assertThat(paths.path(RECEIPTS + "/{token}").has("get")).isTrue();
        assertThat(paths.path(RECEIPTS + "/{token}").has("delete")).isTrue();
    }

    private Reply keep(Map<String, ?> asked) {
        Reply reply = visitor.post(RECEIPTS, asked);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply;
    }

    private Reply delete(String token) {
        return visitor.send("DELETE", RECEIPTS + "/" + token, "*/*", "");
    }
}
