package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Shapes that come back in several places of the API. */
final class Shapes {

    private Shapes() {}

    static void isAHit(JsonNode hit) {
        hasWords(hit, "id", "title", "language", "excerpt", "url");
        assertThat(hit.path("score").isNumber()).isTrue();
        assertThat(hit.path("url").asString())
                .isEqualTo("/svar/" + hit.path("id").asString());
    }

    static void hasWords(JsonNode node, String... keys) {
        assertThat(keys)
                .allSatisfy(
                        key -> assertThat(node.path(key).asString("")).as(key).isNotBlank());
    }

    static List<String> values(JsonNode list, String key) {
        return list.values().stream().map(node -> node.path(key).asString()).toList();
    }
}
