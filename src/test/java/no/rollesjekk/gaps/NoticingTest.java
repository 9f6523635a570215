package no.rollesjekk.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.rollesjekk.MovedClock;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What searches looked for in vain, until it is counted. */
class NoticingTest {

    private static final Duration LONG = Duration.ofMinutes(61);

    private final MovedClock clock = new MovedClock();
    private Gaps gaps;
    private Noticing noticing;

    @BeforeEach
    void open() {
        DriverManagerDataSource data =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V5__gap.sql")).execute(data);
        gaps = new Gaps(JdbcClient.create(data));
        noticing = new Noticing(Countable.load(House.FILES), gaps, clock);
    }

    @Test
    void aWordIsKeptOnlyOnceThreeSearchesHadIt() {
        search("avlastningsbolig", 0);
        search("avlastningsbolig betaling", 0);
        noticing.count();
        assertThat(gaps.most(Outcome.NOTHING_FOUND, 10)).isEmpty();
        search("avlastningsbolig kommune", 0);
        noticing.count();
        assertThat(gaps.most(Outcome.NOTHING_FOUND, 10)).singleElement().satisfies(gap -> {
            assertThat(gap.word()).isEqualTo("avlastningsbolig");
            assertThat(gap.searches()).isEqualTo(3);
        });
    }

    @Test
    void theSameSearchWithinAnHourCountsOnce() {
        for (int i = 0; i < 5; i++) {
            noticing.searched("avlastningsbolig", 0);
        }
        noticing.count();
        assertThat(gaps.most(Outcome.NOTHING_FOUND, 10)).isEmpty();
    }

    @Test
    void whatWasOpenedIsNoGap() {
        for (String second : new String[] {"betaling", "kommune", "plass", "ventetid"}) {
            String mark = noticing.searched("avlastningsbolig " + second, 7);
            if (second.equals("ventetid")) {
                noticing.opened(mark);
            }
        }
        clock.moveAhead(LONG);
        noticing.count();
        assertThat(gaps.most(Outcome.NOTHING_OPENED, 10))
                .singleElement()
                .satisfies(gap -> assertThat(gap.searches()).isEqualTo(3));
    }

    @Test
    void aWordThatStandsThereIsCountedOnAndCanBeClosed() {
        for (int i = 0; i < 4; i++) {
            search("avlastningsbolig", 0);
            noticing.count();
            clock.moveAhead(LONG);
        }
        assertThat(gaps.most(Outcome.NOTHING_FOUND, 10))
                .singleElement()
                .satisfies(gap -> assertThat(gap.searches()).isEqualTo(4));
        gaps.close("avlastningsbolig");
        assertThat(gaps.most(Outcome.NOTHING_FOUND, 10)).isEmpty();
    }

    private void search(String text, long found) {
        noticing.searched(text, found);
        clock.moveAhead(LONG);
    }
}
