package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import no.rollesjekk.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@Served
class ReceiptExpiryTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private MovedClock clock;

    @Autowired
    private ScheduledTaskHolder scheduled;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void moveBack() {
        clock.moveBack();
    }

    @Test
    void anAdviceIsThereForNinetyDaysAndThenAsIfItHadNeverBeen() {
        String address = Keeper.keep(visitor, Keeper.SUPERVISOR);
        clock.moveAhead(Duration.ofDays(89));
        Keeper.open(visitor, address);
        clock.moveAhead(Duration.ofDays(1));
        Keeper.assertIsGone(visitor, address);
        Keeper.assertIsGone(visitor, address + "/slett");
        assertThat(visitor.fillIn(address + "/slett", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void whatHasExpiredIsDeletedAndTheRestIsNot() {
        Keeper.keep(visitor, Keeper.SUPERVISOR);
        clock.moveAhead(Duration.ofDays(60));
        String later = Keeper.keep(visitor, Keeper.SUPERVISOR);
        clock.moveAhead(Duration.ofDays(60));
        scheduled
                .getScheduledTasks()
                .forEach(each -> each.getTask().getRunnable().run());
        assertThat(database.sql("select count(*) from receipt")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        Keeper.open(visitor, later);
    }
}
