package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.desk.AskingLimit;
import no.rollesjekk.desk.Hearing;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Served
class FeedbackTest {

    private static final String ANSWER = "/svar/hva-bor-vi-finne-ut-for-vi-bestemmer-oss";

    @Autowired
    private Visitor visitor;

    @Autowired
    private Staff staff;

    @Autowired
    private Hearing hearing;

    @Autowired
    private AskingLimit limit;

    @BeforeEach
    void allowAll() {
        limit.clear();
    }

    @Test
    void aReaderSaysOnceWhetherSheGotAnAnswerAndGetsNoCookie() {
        Browser reader = staff.browser();
        Document page = reader.open(ANSWER);
        long before = hearing.count(ANSWER.substring("/svar/".length())).get(1);
        for (int i = 0; i < 3; i++) {
            Reply reply = reader.send(page, "button[value=false]", Map.of("text", "Hva med <b>vikarer</b>?"));
            assertThat(reply.page().select("h1").text()).isEqualTo("Takk for hjelpen");
            assertThat(reply.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(hearing.count(ANSWER.substring("/svar/".length())).get(1)).isEqualTo(before + 1);
        Browser author = staff.signedIn(staff.hire(Role.AUTHOR));
        Document toDo = author.open("/redaksjon");
        assertThat(toDo.select("q").eachText()).contains("Hva med <b>vikarer</b>?");
        author.send(toDo, "button:contains(Merk alle som lest)", Map.of());
        assertThat(author.open("/redaksjon").select("q")).isEmpty();
    }

    @Test
    void nothingIsHeardOfWhatIsNotPublishedOrWithANationalNumber() {
        Map<String, String> form = Map.of("helpful", "true", "text", "Om " + NationalNumber.valid("010250"));
        assertThat(visitor.fillIn("/svar/finnes-ikke/nyttig", Map.of("helpful", "true"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.fillIn(ANSWER + "/nyttig", form).status()).isEqualTo(422);
        assertThat(hearing.unread().toString()).doesNotContain("Om ");
    }
}
