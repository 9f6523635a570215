package no.rollesjekk.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Publishes what is set for today, soon after midnight or when the server starts. */
@Component
@ConditionalOnWebApplication
class PublishingOnTime {

    private final Entries entries;
    private final Moving moving;
    private final Clock clock;

    PublishingOnTime(Entries entries, Moving moving, Clock clock) {
        this.entries = entries;
        this.moving = moving;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void publishDue() {
        for (Entry entry : entries.due(LocalDate.now(clock))) {
            try {
                moving.publishDue(entry.id());
            } catch (Conflict changed) {
                // somebody was at it in this very moment; what she decided stands, and the next minute looks again
                continue;
            }
        }
    }
}
