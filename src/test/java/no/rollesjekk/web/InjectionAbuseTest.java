package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed is never read as a command: not by the index, the database, the templates or the log. */
@Served
@ExtendWith(OutputCaptureExtension.class)
class InjectionAbuseTest {

    private static final List<String> PARAMETERS = List.of("q", "kind", "language", "topic", "order", "page", "size");

    @Autowired
    private Visitor visitor;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*:*",
                "?",
                "a* b* c*",
                "/(a+)+$/",
                "\"unbalanced",
                "(((",
                "[a TO z]",
                "id:*",
                "body:secret",
                "_id:1",
                "a AND NOT b^1e9",
                "a~0.9 b~2",
                "\\",
                "\\u0000",
                "' or '1'='1",
                "'; drop table answer; --",
                "1; shutdown",
                "' union select password from account --",
                "-1",
                "2147483648",
                "9223372036854775808",
                "1e9",
                "NaN",
                "0x10",
                "١٢",
                "null",
                "undefined",
                "[]",
                "{}",
                "${7919*7907}",
                "__${7919*7907}__::.x",
                "#{T(java.lang.Runtime)}",
                "%{(#a=1)}",
                "😀👩‍👩‍👧",
                "\u202eelor\u202c",
                "og i på som",
                "../../etc/passwd",
                "\u001b[31mrød\u001b[0m"
            })
    void anythingInAnyFieldOfSearchIsAnsweredOrRefused(String hostile) {
        Map<String, Long> before = Rows.of(database);
        for (String parameter : PARAMETERS) {
            String query = "?" + (parameter.equals("q") ? "" : "q=rolle&") + parameter + "=" + Visitor.encoded(hostile);
            Reply page = visitor.get("/svar" + query);
            assertThat(page.status()).as(parameter).isIn(200, 400);
            if (hostile.contains("7919*7907")) {
                assertThat(page.page().select("input[name=q], h1, title").outerHtml())
                        .doesNotContain("62615533");
            }
            assertThat(visitor.get("/api/v1/search" + query).status())
                    .as(parameter)
                    .isIn(200, 400);
        }
        assertThat(visitor.get("/api/v1/suggest?q=" + Visitor.encoded(hostile)).status())
                .isEqualTo(200);
        assertThat(Rows.of(database)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__${7919*7907}__",
                "${7919*7907}",
                "[[${7919*7907}]]",
                "~{desk/log}",
                "#{7919*7907}",
                "*{7919*7907}"
            })
    void nothingTypedIsATemplate(String typed) {
        Reply advice = visitor.fillIn("/rad", Map.of("text", "Kan hun være koordinator? " + typed));
        assertThat(advice.page().select("main").text())
                .doesNotContain("62615533")
                .contains(typed);
        for (String path : List.of("/regler/", "/kilder/", "/svar/", "/rad/", "/spor/", "/api/v1/rules/")) {
            Reply reply = visitor.get(path + Visitor.encoded(typed));
            assertThat(reply.status()).as(path).isIn(400, 404);
            assertThat(reply.body()).doesNotContain("62615533");
        }
    }

    @Test
    void nothingTypedBeginsALineOfTheLog(CapturedOutput output) {
        String forged = "x\r\n2026-01-01 ERROR forged\u001b[2J";
        visitor.get("/svar?q=" + Visitor.encoded(forged));
        visitor.get("/svar/" + Visitor.encoded(forged).replace("+", "%20"));
        visitor.fillIn("/rad", Map.of("text", forged, "asOf", forged));
        visitor.fillIn("/redaksjon/inn", Map.of("login", forged, "password", forged));
        visitor.post("/api/v1/advice", Map.of("circumstances", Map.of(forged, forged)));
        visitor.send("POST", "/api/v1/ask", "application/json", "{\"text\": " + forged);
        assertThat(output.getAll()).doesNotContain("forged", "\u001b[2J");
    }
}
