package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Of what somebody wrote nothing is kept, and of the link only a hash. */
@Served
@ExtendWith(OutputCaptureExtension.class)
class ReceiptPrivacyTest {

    private static final String WORD = "Lerkeblomsten";

    @Autowired
    private Visitor visitor;

    @Autowired
    private JdbcClient database;

    @Value("${rollesjekk.data}")
    private Path data;

    @Test
    void neitherTheTextNorTheLinkIsStoredOrLogged(CapturedOutput output) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("text", WORD);
        visitor.fillIn(
                        "/rad",
                        Map.of("text", "Kan sykepleieren på %s være koordinator? Hun er %s.".formatted(WORD, "utlært")))
                .page()
                .select("form[action=/rad/behold] input")
                .forEach(field -> form.put(field.attr("name"), field.val()));
        String address = Keeper.keep(visitor, form);
        String token = address.substring("/rad/".length());
        visitor.get(address);
        visitor.get(address + "/nothing");
        visitor.send("PUT", address, "*/*", "");
        visitor.get("/api/v1/receipts/" + token);
        visitor.send("PATCH", "/api/v1/receipts/" + token, "*/*", "");
        String hash = Keeper.hash(token);
        assertThat(row(hash)).contains("HOME_NURSE").doesNotContain(WORD, token, form.get("form"), "\"quote\":\"");
        assertThat(everythingOnDisk())
                .anySatisfy(file -> assertThat(file).contains(hash))
                .allSatisfy(file -> assertThat(file).doesNotContain(token, WORD));
        assertThat(output.getAll()).doesNotContain(token, WORD, form.get("form"));
    }

    private String row(String hash) {
        return database.sql("select * from receipt where token_hash = :hash")
                .param("hash", hash)
                .query()
                .singleRow()
                .toString();
    }

    private Stream<String> everythingOnDisk() throws IOException {
        return Files.walk(data).filter(Files::isRegularFile).map(ReceiptPrivacyTest::text);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
