package no.rollesjekk.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done at the desk, in the database. Nothing is changed in it or taken out of it. */
@Repository
public class AuditLog {

    private static final int LONGEST = 2000;

    private final JdbcClient database;
    private final Clock clock;

    AuditLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void note(String who, Enum<?> what, String subject, String before, String after) {
        database.sql("insert into deed (done_at, who, what, subject, before, after) "
                        + "values (:at, :who, :what, :subject, :before, :after)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("who", cut(who, 120))
                .param("what", what.name())
                .param("subject", cut(subject, 160))
                .param("before", cut(before, LONGEST))
                .param("after", cut(after, LONGEST))
                .update();
    }

    /** The newest first. */
    public List<Deed> newest(int most) {
        return database.sql("select * from deed order by id desc limit :most")
                .param("most", most)
                .query((row, number) -> new Deed(
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        row.getString("what"),
                        row.getString("subject"),
                        row.getString("before"),
                        row.getString("after")))
                .list();
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }
}
