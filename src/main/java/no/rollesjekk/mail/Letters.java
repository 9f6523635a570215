package no.rollesjekk.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mail that is not sent yet, in the database. */
@Repository
class Letters {

    private final JdbcClient database;

    Letters(JdbcClient database) {
        this.database = database;
    }

    void add(String recipient, String subject, String text, Instant now) {
        database.sql("insert into letter (recipient, subject, text, written_at, due_at, state) "
                        + "values (:recipient, :subject, :text, :now, :now, 'WAITING')")
                .param("recipient", recipient)
                .param("subject", subject)
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Letter> due(Instant now) {
        return database.sql("select * from letter where state = 'WAITING' and due_at <= :now order by id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Letters::letter)
                .list();
    }

    List<Letter> failed() {
        return database.sql("select * from letter where state = 'FAILED' order by id")
                .query(Letters::letter)
                .list();
    }

    long waiting() {
        return database.sql("select count(*) from letter where state <> 'FAILED'")
                .query(Long.class)
                .single();
    }

    /** @return whether it is ours to send; of two who try at once, one gets it */
    boolean claim(long id) {
        return database.sql("update letter set state = 'SENDING' where id = :id and state = 'WAITING'")
                        .param("id", id)
                        .update()
                > 0;
    }

    void remove(long id) {
        database.sql("delete from letter where id = :id").param("id", id).update();
    }

    void tryAgain(long id, Instant due, String fault) {
        database.sql("update letter set state = 'WAITING', due_at = :due, tries = tries + 1, fault = :fault "
                        + "where id = :id")
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("fault", fault)
                .param("id", id)
                .update();
    }

    void giveUp(long id, String fault) {
        database.sql("update letter set state = 'FAILED', fault = :fault where id = :id")
                .param("fault", fault)
                .param("id", id)
                .update();
    }

    /** Those that were being sent when the product went down: nobody knows whether they went out. */
    void giveUpInterrupted() {
        database.sql("update letter set state = 'FAILED', fault = 'INTERRUPTED' where state = 'SENDING'")
                .update();
    }

    void wakeUp(long id, Instant now) {
        database.sql("update letter set state = 'WAITING', written_at = :now, due_at = :now where id = :id and "
                        + "state = 'FAILED'")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getString("fault"));
    }
}
