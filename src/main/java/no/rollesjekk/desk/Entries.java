package no.rollesjekk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The entries, in the database. */
@Repository
class Entries {

    private final JdbcClient database;

    Entries(JdbcClient database) {
        this.database = database;
    }

    Optional<Entry> find(long id) {
        return database.sql("select * from entry where id = :id")
                .param("id", id)
                .query(EntryRow::read)
                .optional();
    }

    /** The entry that was, or still is, published at that address. */
    Optional<Entry> of(String answer) {
        return database.sql("select * from entry where answer = :answer")
                .param("answer", answer)
                .query(EntryRow::read)
                .optional();
    }

    /** Those that stand there, the oldest first. */
    List<Entry> in(Collection<State> states) {
        return database.sql("select * from entry where state in (:states) order by created_at, id")
                .param("states", states.stream().map(State::name).toList())
                .query(EntryRow::read)
                .list();
    }

    /** Those that were published by the one who wrote them, and that nobody else has approved. */
    List<Entry> unapproved() {
        return database.sql("select * from entry where forced_by is not null order by changed_at, id")
                .query(EntryRow::read)
                .list();
    }

    List<Entry> due(LocalDate day) {
        return database.sql("select * from entry where publish_on <= :day order by publish_on, id")
                .param("day", day)
                .query(EntryRow::read)
                .list();
    }

    /** @return its id */
    long add(Entry entry) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        Publication publication = entry.publication();
        database.sql(
                        "insert into entry (state, answer, live, owner, review, published, checked, url, asked, created_at, "
                                + "changed_at) values (:state, :answer, :live, :owner, :review, :first, :checked, :url, :asked, "
                                + ":created, :created)")
                .param("state", entry.state().name())
                .param("answer", publication.answer())
                .param("live", publication.live())
                .param("owner", entry.care().owner())
                .param("review", entry.care().review())
                .param("first", publication.first())
                .param("checked", publication.checked())
                .param("url", publication.url())
                .param("asked", publication.asked())
                .param("created", entry.created().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /**
     * Saves on top of the version that was read.
     *
     * @throws Conflict when there is a newer one
     */
    void save(Entry entry, Instant now) {
        Publication publication = entry.publication();
        Alone alone = entry.alone();
        int rows = database.sql("update entry set state = :state, version = version + 1, answer = :answer, "
                        + "live = :live, owner = :owner, review = :review, publish_on = :publishOn, wanted = :wanted, "
                        + "explanation = :explanation, merged_into = :mergedInto, forced_by = :forcedBy, "
                        + "forced_why = :forcedWhy, published = :first, checked = :checked, changed_at = :now "
                        + "where id = :id and version = :version")
                .param("state", entry.state().name())
                .param("answer", publication.answer())
                .param("live", publication.live())
                .param("owner", entry.care().owner())
                .param("review", entry.care().review())
                .param("publishOn", entry.care().publishOn())
                .param("wanted", entry.care().wanted())
                .param("explanation", publication.explanation())
                .param("mergedInto", publication.mergedInto())
                .param("forcedBy", alone == null ? null : alone.by())
                .param("forcedWhy", alone == null ? null : alone.why())
                .param("first", publication.first())
                .param("checked", publication.checked())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", entry.id())
                .param("version", entry.version())
                .update();
        if (rows == 0) {
            throw new Conflict(entry.id());
        }
    }

    void remove(long id) {
        database.sql("delete from entry where id = :id").param("id", id).update();
    }
}
