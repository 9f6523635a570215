package no.rollesjekk.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.mail.Mailing;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Decides every hour whom to remind that an answer is to be looked at: two weeks before, on the day, two weeks after.
 * What was missed while the product was down is made up for by the latest of them alone.
 */
@Component
@ConditionalOnWebApplication
class Reminding {

    private final Entries entries;
    private final Reminders reminders;
    private final Accounts accounts;
    private final Mailing mailing;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Reminding(
            Entries entries,
            Reminders reminders,
            Accounts accounts,
            Mailing mailing,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.entries = entries;
        this.reminders = reminders;
        this.accounts = accounts;
        this.mailing = mailing;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void remind() {
        if (mailing.isPossible()) {
            EnumSet<State> live = EnumSet.allOf(State.class);
            live.removeIf(state -> !Visibility.isListed(state));
            entries.in(live).forEach(this::remind);
        }
    }

    private void remind(Entry entry) {
        LocalDate review = entry.care().review();
        Long owner = entry.care().owner();
        if (review == null || owner == null || accounts.address(owner).isEmpty()) {
            return;
        }
        List<Reminder> come = Arrays.stream(Reminder.Step.values())
                .filter(step -> step.hasCome(review, LocalDate.now(clock)))
                .map(step -> new Reminder(entry.id(), review, step))
                .toList();
        if (!come.isEmpty()) {
            Reminder latest = come.get(come.size() - 1);
            transaction.executeWithoutResult(status -> {
                come.subList(0, come.size() - 1).forEach(missed -> reminders.decide(missed, true));
                if (reminders.decide(latest, false)) {
                    events.publishEvent(latest);
                }
            });
        }
    }
}
