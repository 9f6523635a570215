package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back over HTTP. */
record Reply(int status, HttpHeaders headers, String body) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The JSON of an answer that went well. */
    JsonNode json() {
        assertThat(status).as(body).isEqualTo(200);
        assertThat(header("Content-Type")).startsWith("application/json");
        return JsonMapper.shared().readTree(body);
    }

    /** The page, whatever its status. */
    Document page() {
        assertThat(header("Content-Type")).startsWith("text/html");
        assertSaysNothingOfTheInside();
        return Jsoup.parse(body);
    }

    /** That it is a problem of that status and type, with a sentence to the one who asked. */
    void assertIsProblem(int expected, String slug) {
        assertThat(status).as(body).isEqualTo(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(body);
        assertThat(problem.path("type").asString()).isEqualTo("urn:rollesjekk:problem:" + slug);
        assertThat(problem.path("status").asInt()).isEqualTo(expected);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).matches("\\p{Lu}.{20,}\\.");
        assertSaysNothingOfTheInside();
    }

    private void assertSaysNothingOfTheInside() {
        assertThat(body).doesNotContain("Exception", "no.rollesjekk", "org.springframework", "\tat ", "\"trace\"");
    }
}
