package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses and headers that say one thing and mean another. They are sent as they stand, byte by byte. */
@Served
class AddressAbuseTest {

    @Autowired
    private Visitor visitor;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/redaksjon;x",
                "/redaksjon;jsessionid=1",
                "/redaksjon/;x/logg",
                "/svar/..;/redaksjon/logg",
                "/svar/%2e%2e/redaksjon/logg",
                "/svar/..%2fredaksjon/logg",
                "/svar/%252e%252e/redaksjon/logg",
                "//redaksjon/logg",
                "/./redaksjon/logg",
                "/redaksjon%00/logg",
                "/redaksjon\\logg",
                "/redaksjon/logg.",
                "/redaksjon/logg/",
                "/redaksjon/logg.json",
                "/redaksjon/LOGG",
                "/Redaksjon/logg",
                "/redaksjon/inn/../logg",
                "/redaksjon/inn/..;/logg",
                "/redaksjon/inn/%2e%2e/logg",
                "/redaksjon/oppsett/../logg",
                "/api;/../redaksjon/logg",
                "/error/../redaksjon/logg"
            })
    void noSpellingOfAnAddressShowsTheDesk(String path) throws IOException {
        String reply = send("GET " + path + " HTTP/1.1");
        assertThat(reply).matches("(?s)HTTP/1.1 (302|400|404).*").doesNotContain("class=\"desk\"", "SIGN_IN");
    }

    @ParameterizedTest
    @CsvSource({
        "X-Original-URL, /redaksjon/logg",
        "X-Rewrite-URL, /redaksjon/logg",
        "X-Forwarded-Prefix, /redaksjon/inn",
        "X-Forwarded-Uri, /redaksjon/logg",
        "X-HTTP-Method-Override, DELETE",
        "X-Method-Override, PUT",
        "X-Forwarded-Host, evil.example",
        "X-Forwarded-Proto, javascript",
        "Forwarded, host=evil.example"
    })
    void noHeaderLeadsElsewhere(String header, String value) throws IOException {
        String plain = send("GET / HTTP/1.1");
        assertThat(body(send("GET / HTTP/1.1", header + ": " + value))).isEqualTo(body(plain));
        assertThat(send("GET /redaksjon/logg HTTP/1.1", header + ": " + value))
                .startsWith("HTTP/1.1 302")
                .contains("Location: /redaksjon/inn\r\n");
    }

    @Test
    void aForgedHostStandsInNoRedirect() throws IOException {
        for (String path : List.of("/redaksjon", "/swagger-ui.html")) {
            String reply = raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
            assertThat(reply).startsWith("HTTP/1.1 302").doesNotContain("evil.example");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https:evil.example",
                "/\\evil.example",
                "https://x@evil.example",
                "/%09/evil.example"
            })
    void noAddressThatIsGivenAlongIsGoneTo(String elsewhere) throws IOException {
        String given = Visitor.encoded(elsewhere);
        for (String path : List.of(
                "/redaksjon/inn?next=" + given,
                "/redaksjon?redirect=" + given,
                "/redaksjon?returnTo=" + given,
                "/redaksjon/inn?continue=" + given)) {
            assertThat(head(send("GET " + path + " HTTP/1.1"))).doesNotContain("evil");
        }
        assertThat(head(send("GET " + elsewhere.replaceFirst("^https?:/*", "//") + "/ HTTP/1.1")))
                .doesNotContain("Location: //", "Location: http", "Location: /\\");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/svar/x%0d%0aSet-Cookie:%20a=b",
                "/svar?q=x%0d%0aSet-Cookie:%20a=b",
                "/redaksjon?x=%0d%0aSet-Cookie:%20a=b",
                "/redaksjon/inn/hos/x%0d%0aSet-Cookie:%20a=b",
                "/spor/%0d%0aSet-Cookie:%20a=b",
                "/svar?page=%0aX-Evil:1&q=a"
            })
    void aLineBreakInAnAddressBeginsNoHeader(String path) throws IOException {
        assertThat(head(send("GET " + path + " HTTP/1.1"))).doesNotContain("a=b", "X-Evil");
    }

    @Test
    void noOtherMethodIsTaken() throws IOException {
        for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "get", "POST")) {
            assertThat(send(method + " /svar/hva-bor-vi-finne-ut-for-vi-bestemmer-oss HTTP/1.1"))
                    .as(method)
                    .matches("(?s)HTTP/1.1 (400|403|404|405|501).*");
        }
        assertThat(visitor.fillIn("/svar?_method=DELETE", java.util.Map.of("_method", "DELETE"))
                        .status())
                .isEqualTo(405);
    }

    private String send(String first, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return raw(first + "\r\nHost: localhost:" + port + "\r\nConnection: close\r\n" + more + "\r\n");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String head(String reply) {
        return reply.split("\r\n\r\n", 2)[0];
    }

    private static String body(String reply) {
        return reply.split("\r\n\r\n", 2)[1];
    }
}
