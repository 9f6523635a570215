package no.rollesjekk.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import no.rollesjekk.tokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked after the answers, in the database. */
@Repository
class FollowUps {

    private final JdbcClient database;

    FollowUps(JdbcClient database) {
        this.database = database;
    }

    List<FollowUp> of(long entry) {
        return database.sql("select * from follow_up where entry = :entry order by id")
                .param("entry", entry)
                .query((row, number) ->
                        new FollowUp(row.getString("text"), EntryRow.moment(row, "asked_at"), row.getBoolean("unread")))
                .list();
    }

    /** @param form the mark of the form: sent again, it adds nothing */
    void add(long entry, String text, Token form, Instant at) {
        database.sql("merge into follow_up as there using (values (:entry, :text, :at, :mark)) "
                        + "as new (entry, text, asked_at, mark) on there.entry = new.entry and there.mark = new.mark "
                        + "when not matched then insert (entry, text, asked_at, mark) "
                        + "values (new.entry, new.text, new.asked_at, new.mark)")
                .param("entry", entry)
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("mark", form.hash())
                .update();
    }

    List<Long> unread() {
        return database.sql("select distinct entry from follow_up where unread order by entry")
                .query(Long.class)
                .list();
    }

    void markRead(long entry) {
        database.sql("update follow_up set unread = false where entry = :entry")
                .param("entry", entry)
                .update();
    }
}
