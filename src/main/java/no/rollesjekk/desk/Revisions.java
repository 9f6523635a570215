package no.rollesjekk.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The revisions, in the database. They are added and read; only redacting changes one. */
@Repository
class Revisions {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    Revisions(JdbcClient database) {
        this.database = database;
    }

    /** All of an entry, the newest first. */
    List<Revision> of(long entry) {
        return database.sql("select * from revision where entry = :entry order by number desc")
                .param("entry", entry)
                .query(Revisions::revision)
                .list();
    }

    Optional<Revision> find(long entry, int number) {
        return database.sql("select * from revision where entry = :entry and number = :number")
                .param("entry", entry)
                .param("number", number)
                .query(Revisions::revision)
                .optional();
    }

    Optional<Revision> newest(long entry) {
        return database.sql("select * from revision where entry = :entry order by number desc limit 1")
                .param("entry", entry)
                .query(Revisions::revision)
                .optional();
    }

    void add(long entry, Revision revision) {
        database.sql("insert into revision (entry, number, author, written_at, draft, note, major) "
                        + "values (:entry, :number, :author, :at, :draft, :note, :major)")
                .param("entry", entry)
                .param("number", revision.number())
                .param("author", revision.author())
                .param("at", revision.at().atOffset(ZoneOffset.UTC))
                .param("draft", JSON.writeValueAsString(revision.draft()))
                .param("note", revision.note())
                .param("major", revision.major())
                .update();
    }

    /** For redacting alone: the same revision without some words. */
    void replace(long entry, Revision revision) {
        database.sql("update revision set draft = :draft, note = :note where entry = :entry and number = :number")
                .param("draft", JSON.writeValueAsString(revision.draft()))
                .param("note", revision.note())
                .param("entry", entry)
                .param("number", revision.number())
                .update();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getObject("author", Long.class),
                EntryRow.moment(row, "written_at"),
                JSON.readValue(row.getString("draft"), Draft.class),
                row.getString("note"),
                row.getBoolean("major"));
    }
}
