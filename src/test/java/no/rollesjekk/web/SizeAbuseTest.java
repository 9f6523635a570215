package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.desk.AskingLimit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is far too long, or is no text at all. */
@Served
class SizeAbuseTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    @Autowired
    private AskingLimit limit;

    @LocalServerPort
    private int port;

    @BeforeEach
    void allowAll() {
        limit.clear();
    }

    @Test
    void aTitleThatIsTooLongIsRefusedAndStandsInTheForm() {
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        String title = "t".repeat(10_000);
        Reply reply = author.send(
                author.open(newEntry(author) + "/skriv"),
                "button:contains(Lagre)",
                Map.of("title", title, "body", "En tekst."));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("[name=title]").val()).isEqualTo(title);
        assertThat(reply.page().select("[name=body]").text()).isEqualTo("En tekst.");
    }

    @Test
    void aTextOfFiveMegabytesIsRefusedWhereverItIsSent() {
        String huge = "x".repeat(5 << 20);
        for (String path : List.of("/rad", "/spor", "/spor/send", "/sjekk", "/rad/behold")) {
            assertThat(visitor.fillIn(path, Map.of("text", huge)).status())
                    .as(path)
                    .isEqualTo(413);
        }
        for (String path : List.of("/api/v1/ask", "/api/v1/similar", "/api/v1/advice")) {
            assertThat(visitor.post(path, Map.of("text", huge)).status())
                    .as(path)
                    .isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "*a **b ", "`", "<", "![", "# x\n"})
    void anAnswerNestedDeeplyIsAPage(String piece) {
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        Browser reviewer = staff.signedIn(staff.hire(Role.REVIEWER));
        String entry = newEntry(author);
        Map<String, String> form = Map.of("title", "Dypt", "body", piece.repeat(19_000 / piece.length()) + "x");
        assertThat(author.send(author.open(entry + "/skriv"), "button:contains(Lagre)", form)
                        .status())
                .isEqualTo(200);
        author.send(author.open(entry), "form#SUBMIT", Map.of());
        reviewer.send(reviewer.open(entry), "form#PUBLISH", Map.of());
        String answer =
                reviewer.open(entry).select("a:contains(Slik leserne ser det)").attr("href");
        assertThat(visitor.get(answer).status()).isEqualTo(200);
        assertThat(visitor.get("/svar.atom").status()).isEqualTo(200);
        reviewer.send(reviewer.open(entry), "form#WITHDRAW", Map.of("reason", "Prøve."));
    }

    private static String newEntry(Browser author) {
        return author.send(author.open("/redaksjon"), "button:contains(Skriv et nytt svar)", Map.of())
                .page()
                .select("a:contains(Til saken)")
                .attr("href");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff%fe", "%c3%28", "%ed%a0%80", "%00", "%e2%80%a8", "%f4%90%80%80", "a%cc%8a"})
    void whatIsNoTextIsRefusedOrReadAndNeverAFault(String bytes) {
        for (String path : List.of("/rad", "/spor", "/spor/send")) {
            Reply reply = visitor.send(
                    "POST",
                    path,
                    "application/x-www-form-urlencoded",
                    "asker=LEADER&municipality=SMALL&text=Kan+hun+v%C3%A6re+koordinator" + bytes);
            assertThat(reply.status()).as(path).isIn(200, 303, 400, 422);
        }
        assertThat(visitor.get("/svar?q=rolle" + bytes).status()).isIn(200, 400);
        assertThat(visitor.get("/svar/" + bytes).status()).isIn(400, 404);
    }

    @Test
    void aLetterInTwoPiecesIsTheLetter() {
        String word = "blåbærbårebåt";
        Map<String, String> form = new HashMap<>(Leader.form());
        form.put("text", "Kan " + Normalizer.normalize(word, Normalizer.Form.NFD) + " være koordinator?");
        String shown = visitor.get(Leader.ask(visitor, form))
                .page()
                .select("blockquote")
                .text();
        assertThat(shown).contains(word);
        String one = visitor.get("/api/v1/search?q=" + Visitor.encoded("kommunens ansatte på"))
                .body();
        String two = visitor.get("/api/v1/search?q="
                        + Visitor.encoded(Normalizer.normalize("kommunens ansatte på", Normalizer.Form.NFD)))
                .body();
        assertThat(two).isEqualTo(one);
    }

    @Test
    void tenThousandMarksOnALetterAreTaken() {
        String text = "Kan a" + "\u0301".repeat(10_000) + " være koordinator?";
        assertThat(visitor.post("/api/v1/ask", Map.of("text", text)).status()).isIn(200, 422);
        assertThat(visitor.get("/svar?q=a" + "%CC%81".repeat(3_000)).status()).isEqualTo(200);
    }

    @Test
    void noFileIsTakenIn() throws Exception {
        String part = "--x\r\nContent-Disposition: form-data; name=\"text\"; filename=\"../../x.html\"\r\n"
                + "Content-Type: text/html\r\n\r\n<script>alert(1)</script>\r\n--x--\r\n";
        for (String path : List.of("/spor/send", "/rad", "/api/v1/ask", "/svar/x/nyttig")) {
            assertThat(visitor.send("POST", path, "multipart/form-data; boundary=x", part)
                            .status())
                    .as(path)
                    .isBetween(400, 499);
        }
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        for (String type : List.of("application/xml", "text/xml", "image/svg+xml", "application/yaml")) {
            visitor.send("POST", "/api/v1/ask", type, bomb).assertIsProblem(415, "wrong-media-type");
        }
    }

    @Test
    void headersWithoutEndAreRefused() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (String header : List.of("Accept-Language", "Cookie", "Range", "Accept")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                    .header(header, "nb;q=0.1,".repeat(20_000))
                    .build();
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .as(header)
                    .isIn(400, 431);
        }
        HttpRequest ranges = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/css/site.css"))
                .header("Range", "bytes=" + "0-1,".repeat(5_000) + "0-1")
                .method("GET", BodyPublishers.noBody())
                .build();
        assertThat(client.send(ranges, BodyHandlers.ofString()).statusCode()).isIn(200, 206, 400, 416);
    }
}
