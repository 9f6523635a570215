package no.rollesjekk.desk;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was cited and how it read then, in the database. */
@Repository
class Citations {

    private final JdbcClient database;

    Citations(JdbcClient database) {
        this.database = database;
    }

    List<Citation> of(long entry) {
        return database.sql("select * from citation where entry = :entry order by kind, target")
                .param("entry", entry)
                .query((row, number) -> new Citation(
                        Citation.Kind.valueOf(row.getString("kind")), row.getString("target"), row.getString("text")))
                .list();
    }

    void replace(long entry, List<Citation> citations) {
        database.sql("delete from citation where entry = :entry")
                .param("entry", entry)
                .update();
        citations.forEach(citation -> database.sql(
                        "insert into citation (entry, kind, target, text) values (:entry, :kind, :target, :text)")
                .param("entry", entry)
                .param("kind", citation.kind().name())
                .param("target", citation.target())
                .param("text", citation.text())
                .update());
    }
}
