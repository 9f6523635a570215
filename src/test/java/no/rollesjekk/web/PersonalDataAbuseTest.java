package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.desk.AskingLimit;
import no.rollesjekk.intake.Disguise;
import no.rollesjekk.intake.IdNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A person's number, wherever it is written and however: refused, and then nowhere. */
@Served
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataAbuseTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    @Autowired
    private AskingLimit limit;

    @Autowired
    private JdbcClient database;

    @Value("${rollesjekk.data}")
    private Path data;

    @BeforeEach
    void allowAll() {
        limit.clear();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberOfEveryKindInEveryDisguiseIsRefusedInEveryFieldAndStoredNowhere(
            IdNumbers.Kind kind, CapturedOutput output) throws IOException {
        IdNumbers numbers = new IdNumbers(new Random(kind.ordinal()));
        Map<String, Long> before = Rows.of(database);
        List<String> all = Arrays.stream(Disguise.values())
                .map(disguise -> {
                    String number = numbers.of(kind);
                    fields(disguise.of(number)).forEach((field, reply) -> {
                        assertThat(reply.status()).as(field + " " + disguise).isEqualTo(422);
                        assertThat(reply.body()).as(field + " " + disguise).doesNotContain(number);
                    });
                    return number;
                })
                .toList();
        assertThat(Rows.of(database)).isEqualTo(before);
        all.forEach(number -> {
            assertThat(output.getAll()).doesNotContain(number);
            assertThat(Rows.with(database, number)).isEmpty();
        });
        assertThat(filesWith(all)).isEmpty();
    }

    /** Every field in which somebody outside can write. */
    private Map<String, Reply> fields(String number) {
        String text = "Kan søsteren til " + number + " bli koordinator?";
        Map<String, String> asked = new HashMap<>(Leader.form());
        asked.put("text", text);
        Map<String, Reply> replies = new LinkedHashMap<>();
        replies.put("question to the rule book", visitor.fillIn("/rad", Map.of("text", text)));
        replies.put("question to the editors", visitor.fillIn("/spor", asked));
        replies.put("question that is sent", visitor.fillIn("/spor/send", asked));
        replies.put(
                "feedback",
                visitor.fillIn(
                        "/svar/hva-bor-vi-finne-ut-for-vi-bestemmer-oss/nyttig",
                        Map.of("helpful", "true", "text", text)));
        replies.put("search", visitor.get("/svar?q=" + Visitor.encoded(text)));
        replies.put("search over the API", visitor.get("/api/v1/search?q=" + Visitor.encoded(text)));
        replies.put("suggestion", visitor.get("/api/v1/suggest?q=" + Visitor.encoded(number)));
        replies.put("similar", visitor.post("/api/v1/similar", Map.of("text", text)));
        replies.put("question over the API", visitor.post("/api/v1/ask", Map.of("text", text)));
        return replies;
    }

    private List<Path> filesWith(List<String> numbers) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> numbers.stream().anyMatch(read(file)::contains))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }

    @Test
    void anEditorCannotWriteItEither() {
        String number = NationalNumber.valid("010250");
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        String entry = author.send(author.open("/redaksjon"), "button:contains(Skriv et nytt svar)", Map.of())
                .page()
                .select("a:contains(Til saken)")
                .attr("href");
        for (String field : List.of("title", "question", "body", "note")) {
            Map<String, String> form = new HashMap<>(Map.of("title", "T", "body", "B"));
            form.put(field, "Om " + number);
            assertThat(author.send(author.open(entry + "/skriv"), "button:contains(Lagre)", form)
                            .status())
                    .as(field)
                    .isEqualTo(422);
        }
        author.send(author.open(entry + "/skriv"), "button:contains(Lagre)", Map.of("title", "T", "body", "En tekst."));
        author.send(author.open(entry), "form#SUBMIT", Map.of());
        assertThat(author.send(author.open(entry), "form#SEND_BACK", Map.of("reason", "Om " + number))
                        .status())
                .isEqualTo(422);
        assertThat(Rows.with(database, number)).isEmpty();
    }

    @Test
    void whoWritesAPhoneNumberOrAFullNameIsWarnedAndMayGoOn() {
        Map<String, String> form = new HashMap<>(Leader.form());
        form.put("text", "Brukeren Ola Nordmann (ring 22 33 44 55) vil ha helsesykepleieren som koordinator.");
        Reply before = visitor.fillIn("/spor", form);
        assertThat(before.status()).isEqualTo(200);
        assertThat(before.page().select("main").text()).contains("telefonnummer", "navn");
        assertThat(visitor.fillIn("/spor/send", form).status()).isEqualTo(303);
    }

    @Test
    void whatAnAdministratorRemovesIsNowhere() throws IOException {
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        Browser boss = staff.signedIn(staff.hire(Role.ADMINISTRATOR));
        String entry = author.send(author.open("/redaksjon"), "button:contains(Skriv et nytt svar)", Map.of())
                .page()
                .select("a:contains(Til saken)")
                .attr("href");
        String name = "Zamfirescu";
        author.send(
                author.open(entry + "/skriv"),
                "button:contains(Lagre)",
                Map.of("title", "Om en bror", "body", "Broren heter " + name + ".", "note", "Nytt om " + name));
        author.send(author.open(entry), "form#SUBMIT", Map.of());
        boss.send(boss.open(entry), "form#PUBLISH", Map.of());
        String answer =
                boss.open(entry).select("a:contains(Slik leserne ser det)").attr("href");
        assertThat(visitor.get(answer).body()).contains(name);
        boss.send(boss.open(entry), "form[action$=/fjern]", Map.of("words", name));
        for (String path : List.of(
                answer,
                "/svar?q=bror",
                "/api/v1/search?q=bror",
                "/api/v1/suggest?q=zamf",
                "/api/v1/search?q=" + name.toLowerCase(java.util.Locale.ROOT),
                "/svar.atom",
                "/")) {
            assertThat(visitor.get(path).body().replace("?q=" + name, ""))
                    .as(path)
                    .doesNotContain(name);
        }
        assertThat(boss.get(entry + "/utgaver/1").body()).doesNotContain(name);
        assertThat(boss.get("/redaksjon/logg").body()).doesNotContain(name);
        assertThat(Rows.with(database, name)).isEmpty();
    }
}
