package no.rollesjekk.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders that are decided, in the database. */
@Repository
class Reminders {

    private final JdbcClient database;

    Reminders(JdbcClient database) {
        this.database = database;
    }

    /** @return whether it is new */
    boolean decide(Reminder reminder, boolean written) {
        return database.sql("merge into reminder as there using (values (:entry, :review, :step, :written)) "
                                + "as new (entry, review, step, written) on there.entry = new.entry "
                                + "and there.review = new.review and there.step = new.step "
                                + "when not matched then insert (entry, review, step, written) "
                                + "values (new.entry, new.review, new.step, new.written)")
                        .param("entry", reminder.entry())
                        .param("review", reminder.review())
                        .param("step", reminder.step().name())
                        .param("written", written)
                        .update()
                > 0;
    }

    /** @return whether its letter is ours to write; told of it twice, one gets it */
    boolean claim(Reminder reminder) {
        return database.sql("update reminder set written = true where entry = :entry and review = :review "
                                + "and step = :step and not written")
                        .param("entry", reminder.entry())
                        .param("review", reminder.review())
                        .param("step", reminder.step().name())
                        .update()
                > 0;
    }
}
