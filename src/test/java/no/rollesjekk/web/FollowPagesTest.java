package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.rollesjekk.desk.AskingLimit;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Served
class FollowPagesTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private AskingLimit limit;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void allowAll() {
        limit.clear();
    }

    @Test
    void moreCanBeAskedAndTheSameFormAsksItOnce() {
        String address = Leader.ask(visitor, Leader.form());
        Map<String, String> more =
                Map.of("text", "Og om hun er tante?", "form", Token.random().value());
        assertThat(visitor.fillIn(address + "/mer", more).status()).isEqualTo(303);
        assertThat(visitor.fillIn(address + "/mer", more).status()).isEqualTo(303);
        assertThat(visitor.get(address).page().select("blockquote").eachText())
                .containsExactly(Leader.TEXT, "Og om hun er tante?");
    }

    @Test
    void whatIsTakenBackIsAsIfItHadNeverBeen() {
        String address = Leader.ask(visitor, Leader.form());
        assertThat(visitor.get(address + "/trekk").status()).isEqualTo(200);
        assertThat(visitor.get(address).status()).as("reading changes nothing").isEqualTo(200);
        assertThat(visitor.fillIn(address + "/trekk", Map.of()).header("Location"))
                .isEqualTo("/spor/trukket");
        Reply never = visitor.get("/spor/AAAAAAAAAAAAAAAAAAAAAA");
        Reply gone = visitor.get(address);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo(never.body());
        assertThat(gone.headers().map().keySet())
                .isEqualTo(never.headers().map().keySet());
        assertThat(visitor.fillIn(address + "/mer", Map.of("text", "Mer")).status())
                .isEqualTo(404);
        assertThat(visitor.fillIn(address + "/trekk", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void noTokenStandsInTheDatabase() {
        String token = Leader.ask(visitor, Leader.form()).substring("/spor/".length());
        assertThat(database.sql("select token_hash from question")
                        .query(String.class)
                        .list())
                .contains(Keeper.hash(token))
                .doesNotContain(token);
    }

    @Test
    void whatIsAskedStandsOnThePageAsItWasWritten() {
        Map<String, String> form = Leader.form();
        String text = "<script>alert(1)</script> *ikke* [lenke](javascript:x) __${7*7}__";
        form.put("text", text);
        Reply reply = visitor.get(Leader.ask(visitor, form));
        assertThat(reply.page().select("main script")).isEmpty();
        assertThat(reply.page().select("blockquote").text()).isEqualTo(text);
    }
}
