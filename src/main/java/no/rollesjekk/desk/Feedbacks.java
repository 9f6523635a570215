package no.rollesjekk.desk;

import java.time.ZoneOffset;
import java.util.List;
import no.rollesjekk.tokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers said, in the database. */
@Repository
class Feedbacks {

    /** How many readers got an answer to what they wondered, and how many did not. */
    record Count(long yes, long no) {}

    private final JdbcClient database;

    Feedbacks(JdbcClient database) {
        this.database = database;
    }

    /** @param form the mark of the form: sent again, it adds nothing */
    void add(Feedback feedback, Token form) {
        database.sql("merge into feedback as there using (values (:answer, :helpful, :text, :mark, :at, :unread)) "
                        + "as new (answer, helpful, text, mark, said_at, unread) on there.mark = new.mark "
                        + "when not matched then insert (answer, helpful, text, mark, said_at, unread) "
                        + "values (new.answer, new.helpful, new.text, new.mark, new.said_at, new.unread)")
                .param("answer", feedback.answer())
                .param("helpful", feedback.helpful())
                .param("text", feedback.text())
                .param("mark", form.hash())
                .param("at", feedback.at().atOffset(ZoneOffset.UTC))
                .param("unread", !feedback.text().isEmpty())
                .update();
    }

    /** What has words and nobody has read, the oldest first. */
    List<Feedback> unread() {
        return database.sql("select * from feedback where unread order by id")
                .query((row, number) -> new Feedback(
                        row.getString("answer"),
                        row.getBoolean("helpful"),
                        row.getString("text"),
                        EntryRow.moment(row, "said_at")))
                .list();
    }

    Count count(String answer) {
        return database.sql("select count(case when helpful then 1 end), count(case when not helpful then 1 end) "
                        + "from feedback where answer = :answer")
                .param("answer", answer)
                .query((row, number) -> new Count(row.getLong(1), row.getLong(2)))
                .single();
    }

    void markRead() {
        database.sql("update feedback set unread = false where unread").update();
    }
}
