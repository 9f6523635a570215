package no.rollesjekk.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is due, each mail by itself; tries again for three days, ever more seldom, and then gives up. */
@Component
@ConditionalOnWebApplication
class Sending {

    private static final Duration PATIENCE = Duration.ofHours(72);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    private final Letters letters;
    private final Mailing mailing;
    private final Clock clock;

    Sending(Letters letters, Mailing mailing, Clock clock) {
        this.letters = letters;
        this.mailing = mailing;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void lookAfterACrash() {
        letters.giveUpInterrupted();
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void sendDue() {
        if (mailing.isPossible()) {
            letters.due(clock.instant()).forEach(this::send);
        }
    }

    private void send(Letter letter) {
        if (!letters.claim(letter.id())) {
            return;
        }
        String fault = mailing.trySending(letter.recipient(), letter.subject(), letter.text());
        Instant now = clock.instant();
        if (fault.isEmpty()) {
            letters.remove(letter.id());
        } else if (letter.written().plus(PATIENCE).isBefore(now)) {
            letters.giveUp(letter.id(), fault);
        } else {
            letters.tryAgain(letter.id(), now.plus(pause(letter.tries())), fault);
        }
    }

    /** One minute, two, four, and so on. */
    static Duration pause(int tries) {
        Duration pause = Duration.ofMinutes(1L << Math.min(tries, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
