package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import no.rollesjekk.tokens.Token;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an older version kept is shown as it was given, whatever has changed since. */
@Served
class OldReceiptTest {

    private final Token token = Token.random();

    @Autowired
    private Visitor visitor;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void keep() throws IOException {
        database.sql("insert into receipt (token_hash, expires_at, content) values (:hash, :expires, :content)")
                .param("hash", Keeper.hash(token.value()))
                .param("expires", OffsetDateTime.parse("2099-01-01T00:00:00Z"))
                .param("content", old())
                .update();
    }

    private static String old() throws IOException {
        return new String(
                Objects.requireNonNull(OldReceiptTest.class.getResourceAsStream("/old-receipt.json"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
    }

    @Test
    void isShownAsItWasGiven() {
        assertThat(columns().get(0).text())
                .contains(
                        "Rollene burde skilles den gangen",
                        "Slik sa vi det da.",
                        "Et funn ingen ville gjort i dag.",
                        "En kilde som er tatt ut, side 1",
                        "Det er noe ingen spør om lenger",
                        "Regelbok 0123456789ab");
    }

    @Test
    void besideItStandsWhatIsAskedOtherwiseTodayAndWhatIsGone() {
        Element today = columns().get(1);
        assertThat(today.text())
                .contains(
                        "Dagens regelbok spør annerledes",
                        "Det er noen tegn til uro",
                        "I dag er rådet et annet",
                        "Må vurderes konkret",
                        "Tatt ut: En norm som er tatt ut.");
        assertThat(today.select("a[href*=taken-out-since]")).isEmpty();
    }

    @Test
    void theApiShowsItToo() {
        JsonNode receipt = visitor.get("/api/v1/receipts/" + token.value()).json();
        assertThat(receipt.path("advice").path("headline").asString()).isEqualTo("Rollene burde skilles den gangen");
        assertThat(Shapes.values(receipt.path("today").path("notAsked"), "circumstance"))
                .containsExactly("conflictSigns", "takenOutSince");
    }

    private List<Element> columns() {
        Document page = Keeper.open(visitor, "/rad/" + token.value());
        assertThat(page.text()).doesNotContain("??");
        return page.select(".columns > section");
    }
}
