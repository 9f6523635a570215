package no.rollesjekk.desk;

import java.time.ZoneOffset;
import java.util.Optional;
import no.rollesjekk.uploads.Brought;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where texts came from, in the database. */
@Repository
class Origins {

    private final JdbcClient database;

    Origins(JdbcClient database) {
        this.database = database;
    }

    Optional<Origin> of(long entry) {
        return database.sql("select * from origin where entry = :entry")
                .param("entry", entry)
                .query((row, number) -> new Origin(
                        Brought.Form.valueOf(row.getString("form")),
                        row.getString("file"),
                        row.getInt("line"),
                        row.getString("address"),
                        row.getString("signature"),
                        row.getInt("dated"),
                        row.getLong("brought_by"),
                        EntryRow.moment(row, "brought_at")))
                .optional();
    }

    void add(long entry, Origin origin) {
        database.sql("insert into origin (entry, form, file, line, address, signature, dated, brought_by, brought_at) "
                        + "values (:entry, :form, :file, :line, :address, :signature, :dated, :by, :at)")
                .param("entry", entry)
                .param("form", origin.form().name())
                .param("file", origin.file())
                .param("line", origin.line())
                .param("address", origin.address())
                .param("signature", origin.signature())
                .param("dated", origin.year())
                .param("by", origin.by())
                .param("at", origin.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
