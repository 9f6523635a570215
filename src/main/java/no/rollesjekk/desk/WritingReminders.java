package no.rollesjekk.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.content.Language;
import no.rollesjekk.mail.Mailing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Writes the letter to an owner. It is announced on record, so a crash does not lose it, and claimed, so that being told
 * of it again after one does not make two.
 */
@Component
class WritingReminders {

    private static final Locale NB = Language.NB.locale();

    private final Entries entries;
    private final Revisions revisions;
    private final Reminders reminders;
    private final Accounts accounts;
    private final Mailing mailing;
    private final MessageSource messages;
    private final String site;

    WritingReminders(
            Entries entries,
            Revisions revisions,
            Reminders reminders,
            Accounts accounts,
            Mailing mailing,
            MessageSource messages,
            @Value("${rollesjekk.site.address}") String site) {
        this.entries = entries;
        this.revisions = revisions;
        this.reminders = reminders;
        this.accounts = accounts;
        this.mailing = mailing;
        this.messages = messages;
        this.site = site;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(Reminder reminder) {
        entries.find(reminder.entry())
                .filter(entry -> reminder.review().equals(entry.care().review()))
                .map(entry -> entry.care().owner())
                .flatMap(accounts::address)
                .filter(address -> reminders.claim(reminder))
                .ifPresent(address ->
                        mailing.write(address, message("remind.subject"), text(reminder, title(reminder.entry()))));
    }

    private String text(Reminder reminder, String title) {
        String way = "/redaksjon/saker/" + reminder.entry();
        return message("remind." + reminder.step(), title, day(reminder.review())) + "\n\n"
                + (site.isEmpty() ? message("remind.find", way) : site + way);
    }

    private String title(long entry) {
        return revisions.newest(entry).map(revision -> revision.draft().title()).orElse("");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", NB));
    }

    private String message(String key, Object... details) {
        return messages.getMessage(key, details, NB);
    }
}
