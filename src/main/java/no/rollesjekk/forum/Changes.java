package no.rollesjekk.forum;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When what readers see of an answer was last changed, in the database. */
@Repository
public class Changes {

    /**
     * An answer, and when it was last changed.
     *
     * @param at the day of publication where nothing has changed since; null where neither is known
     */
    public record Changed(Answer answer, @Nullable Instant at) {}

    private final JdbcClient database;
    private final Answers answers;
    private final Clock clock;

    Changes(JdbcClient database, Answers answers, Clock clock) {
        this.database = database;
        this.answers = answers;
        this.clock = clock;
    }

    /** When the answer was last changed; the day of publication where nothing has changed since. */
    public Optional<Instant> of(String id) {
        return database.sql("select coalesce(changed_at, cast(published || 'T00:00:00Z' as timestamp with time zone)) "
                        + "from answer where id = :id and (changed_at is not null or published is not null)")
                .param("id", id)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The answers that were changed last, the latest first. */
    public List<Changed> latest(int most) {
        return database.sql(
                        "select id, coalesce(changed_at, cast(published || 'T00:00:00Z' as timestamp with time zone)) "
                                + "as at from answer order by at desc nulls last, id limit :most")
                .param("most", most)
                .query((row, number) -> {
                    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
                    Answer answer = answers.find(row.getString("id")).orElseThrow();
                    return new Changed(answer, at == null ? null : at.toInstant());
                })
                .list();
    }

    /** Notes that it is changed now, unless readers see what they saw. */
    void note(@Nullable Answer before, Answer after) {
        if (before == null || !isTheSame(before, after)) {
            database.sql("update answer set changed_at = :now where id = :id")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("id", after.id())
                    .update();
        }
    }

    /** Who looks after it, and when it is looked at again, is no news. */
    private static boolean isTheSame(Answer one, Answer other) {
        return one.language() == other.language()
                && one.title().equals(other.title())
                && Objects.equals(one.question(), other.question())
                && one.body().equals(other.body())
                && one.sources().equals(other.sources())
                && one.rules().equals(other.rules());
    }
}
