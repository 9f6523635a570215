package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.rollesjekk.desk.AskingLimit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking the editors, without an account and without JavaScript. */
@Served
class QuestionPagesTest {

    private static final int AT_ONCE = 50;

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
    void noMoreThanFourFieldsAreAsked() {
        Document page = visitor.get("/spor").page();
        assertThat(page.select("form [name]:not([type=hidden])")).hasSizeBetween(1, 4);
        assertThat(page.select("input[name=name], input[name=login]")).isEmpty();
        assertThat(page.select("input[name=email]"))
                .as("without a server for mail")
                .isEmpty();
    }

    @Test
    void whatIsThereAlreadyIsShownBeforeAnythingIsSent() {
        long before = questions();
        Document page = visitor.fillIn("/spor", Leader.form()).page();
        assertThat(page.select("a[href^=/svar/]")).isNotEmpty();
        assertThat(page.select(".verdict").text()).isNotBlank();
        assertThat(page.select("form[action=/spor/send] input[name^=c.]")).isNotEmpty();
        assertThat(questions()).isEqualTo(before);
    }

    @Test
    void whatWasReadGoesAlongOnlyIfItIsTicked() {
        Map<String, String> form = Leader.form();
        form.put("c.function", "PUBLIC_HEALTH_NURSE");
        String without = visitor.get(Leader.ask(visitor, form)).body();
        form.put("along", "true");
        String with = visitor.get(Leader.ask(visitor, form)).body();
        assertThat(without).doesNotContain("Dette sendte du med");
        assertThat(with).contains("Dette sendte du med");
    }

    @Test
    void theLinkShowsTheQuestionAndHowItGoes() {
        String address = Leader.ask(visitor, Leader.form());
        Reply reply = visitor.get(address);
        assertThat(reply.page().select("[role=status]").text()).contains("Vi har fått spørsmålet");
        assertThat(reply.page().select("blockquote").text()).isEqualTo(Leader.TEXT);
        assertThat(reply.page().select("#link").attr("value")).endsWith(address);
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void nobodyElseSeesTheQuestion() {
        Map<String, String> form = Leader.form();
        form.put("text", "Kan en brannkonstabel fra Zankelholm være koordinator?");
        Leader.ask(visitor, form);
        for (String path : List.of("/", "/svar", "/svar?q=Zankelholm+brannkonstabel", "/spor")) {
            assertThat(visitor.get(path)
                            .page()
                            .select("main :not(input)")
                            .text()
                            .replace("Zankelholm brannkonstabel", ""))
                    .as(path)
                    .doesNotContain("Zankelholm");
        }
        assertThat(visitor.get("/api/v1/search?q=Zankelholm").body()).doesNotContain("Zankelholm");
        assertThat(visitor.get("/api/v1/suggest?q=Zankelholm").body()).doesNotContain("Zankelholm");
    }

    @Test
    void fiftyEqualFormsAtOnceMakeOneQuestion() throws Exception {
        Map<String, String> form = Leader.form();
        long before = questions();
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<String> submit = () -> Leader.ask(visitor, form);
            List<Future<String>> addresses = people.invokeAll(
                    Stream.generate(() -> submit).limit(AT_ONCE).toList());
            String first = addresses.get(0).get();
            for (Future<String> address : addresses) {
                assertThat(address.get()).isEqualTo(first);
            }
        } finally {
            people.shutdown();
        }
        assertThat(questions()).isEqualTo(before + 1);
    }

    @Test
    void fieldsThatAreNotInTheFormChangeNothing() {
        Map<String, String> form = new HashMap<>(Leader.form());
        form.putAll(Map.of(
                "state", "PUBLISHED", "id", "1", "answer", "min", "owner", "1", "live", "1", "asked_at", "2000"));
        Document page = visitor.get(Leader.ask(visitor, form)).page();
        assertThat(page.select("[role=status]").text()).contains("Vi har fått spørsmålet");
        assertThat(visitor.get("/svar/min").status()).isEqualTo(404);
    }

    @Test
    void whatIsMissingIsAskedForAndNothingWrittenIsLost() {
        Map<String, String> form = Leader.form();
        form.put("municipality", "");
        Reply reply = visitor.fillIn("/spor", form);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.page().select(".ds-error-summary").text()).contains("Velg");
        assertThat(reply.page().select("textarea").text()).isEqualTo(Leader.TEXT);
        assertThat(reply.page().select("option[selected]").attr("value")).isEqualTo("LEADER");
    }

    @Test
    void aNationalNumberIsRefusedWhereverItIsWritten() {
        String number = NationalNumber.valid("010250");
        Map<String, String> form = Leader.form();
        form.put("text", "Det gjelder " + number);
        long before = questions();
        for (String path : List.of("/spor", "/spor/send")) {
            Reply reply = visitor.fillIn(path, form);
            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.body()).doesNotContain(number);
        }
        String address = Leader.ask(visitor, Leader.form());
        Reply more = visitor.fillIn(address + "/mer", Map.of("text", number));
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.body()).doesNotContain(number);
        assertThat(questions()).isEqualTo(before + 1);
    }

    @Test
    void tooManyAreAskedToWait() {
        for (int i = 0; i < 60; i++) {
            Leader.ask(visitor, Leader.form());
        }
        Reply reply = visitor.fillIn("/spor/send", Leader.form());
        assertThat(reply.status()).isEqualTo(429);
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 61);
        assertThat(reply.page().select("textarea").text()).isEqualTo(Leader.TEXT);
    }

    private long questions() {
        return database.sql("select count(*) from question").query(Long.class).single();
    }
}
