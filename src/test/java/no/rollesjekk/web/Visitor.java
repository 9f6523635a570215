package no.rollesjekk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Somebody outside, who knows nothing but HTTP. */
class Visitor {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Visitor(Environment environment) {
        this.environment = environment;
    }

    /** A browser of hers. */
    Browser browser() {
        return new Browser("http://localhost:" + environment.getProperty("local.server.port"));
    }

    Reply get(String path) {
        return send("GET", path, "*/*", "");
    }

    Reply post(String path, Map<String, ?> json) {
        return send("POST", path, "application/json", JsonMapper.shared().writeValueAsString(json));
    }

    Reply fillIn(String path, Map<String, String> form) {
        return send(
                "POST",
                path,
                "application/x-www-form-urlencoded",
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    Reply send(String method, String path, String type, String body) {
        URI address = URI.create("http://localhost:" + environment.getProperty("local.server.port") + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return Reply.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
