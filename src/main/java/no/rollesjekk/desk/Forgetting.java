package no.rollesjekk.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what was asked when its time is up: when the server starts, and every hour. */
@Component
@ConditionalOnWebApplication
class Forgetting {

    private final Entries entries;
    private final Questions questions;
    private final RetentionSettings kept;
    private final Clock clock;

    Forgetting(Entries entries, Questions questions, RetentionSettings kept, Clock clock) {
        this.entries = entries;
        this.questions = questions;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forget() {
        Set<State> answered = EnumSet.complementOf(
                EnumSet.of(State.RECEIVED, State.IN_PROGRESS, State.IN_REVIEW, State.SCHEDULED, State.REJECTED));
        forget(EnumSet.of(State.REJECTED), kept.rejected());
        forget(EnumSet.of(State.RECEIVED, State.IN_PROGRESS, State.IN_REVIEW), kept.unanswered());
        forget(answered, kept.answered());
    }

    /** The question goes in any case; the entry goes with it where nothing of it was ever published. */
    private void forget(Set<State> states, Duration after) {
        Instant last = clock.instant().minus(after);
        for (Entry entry : entries.in(states)) {
            if (entry.changed().isBefore(last) && questions.find(entry.id()).isPresent()) {
                questions.remove(entry.id());
                if (entry.publication().answer() == null) {
                    entries.remove(entry.id());
                }
            }
        }
    }
}
