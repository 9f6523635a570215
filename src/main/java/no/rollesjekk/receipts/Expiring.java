package no.rollesjekk.receipts;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what has expired, when the server starts and every hour. Nobody is shown it meanwhile. */
@Component
@ConditionalOnWebApplication
@EnableScheduling
class Expiring {

    private final Receipts receipts;
    private final Clock clock;

    Expiring(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void deleteExpired() {
        receipts.removeExpired(clock.instant());
    }
}
