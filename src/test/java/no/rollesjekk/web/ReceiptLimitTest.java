package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.Bucket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.rollesjekk.tokens.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As much is kept as is allowed, and nothing twice. */
@Served
class ReceiptLimitTest {

    private static final int AT_ONCE = 50;

    @Autowired
    private Visitor visitor;

    @Autowired
    private Bucket limit;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    @AfterEach
    void allowAll() {
        limit.reset();
    }

    @Test
    void fiftyEqualFormsAtOnceMakeOneReceiptAndCountOnce() throws Exception {
        Map<String, String> form = new HashMap<>(Keeper.SUPERVISOR);
        form.put("form", Token.random().value());
        long before = receipts();
        long allowed = limit.getAvailableTokens();
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<String> submit = () -> Keeper.keep(visitor, form);
            List<Future<String>> addresses = people.invokeAll(
                    Stream.generate(() -> submit).limit(AT_ONCE).toList());
            String first = addresses.get(0).get();
            for (Future<String> address : addresses) {
                assertThat(address.get()).isEqualTo(first);
            }
        } finally {
            people.shutdown();
        }
        assertThat(receipts()).isEqualTo(before + 1);
        assertThat(limit.getAvailableTokens()).isEqualTo(allowed - 1);
    }

    @Test
    void theSameFormWithOtherAnswersMakesAnotherReceipt() {
        String mark = Token.random().value();
        String first = Keeper.keep(visitor, Map.of("form", mark, "c.function", "HOME_NURSE"));
        assertThat(Keeper.keep(visitor, Map.of("form", mark, "c.function", "TEACHER")))
                .isNotEqualTo(first);
    }

    @Test
    void tooManyAtATimeAreAskedToWait() {
        limit.tryConsumeAsMuchAsPossible();
        long before = receipts();
        Reply page = visitor.fillIn("/rad/behold", Keeper.SUPERVISOR);
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.page().select("main").text()).contains("Gå tilbake og prøv igjen om ett minutt.");
        assertWaits(page);
        Reply api = visitor.post("/api/v1/receipts", Map.of("circumstances", Map.of("function", "HOME_NURSE")));
        api.assertIsProblem(429, "too-many-kept");
        assertWaits(api);
        assertThat(receipts()).isEqualTo(before);
    }

    private static void assertWaits(Reply reply) {
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isBetween(1, 60);
    }

    private long receipts() {
        return database.sql("select count(*) from receipt").query(Long.class).single();
    }
}
