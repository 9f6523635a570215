package no.rollesjekk.desk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.uploads.Brought;
import org.jspecify.annotations.Nullable;
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

    /** The entries whose texts came from a page of that form at that address, the latest first. */
    List<Long> from(Brought.Form form, @Nullable String address) {
        return database.sql("select entry from origin where form = :form and address is not distinct from :address "
                        + "order by entry desc")
                .param("form", form.name())
                .param("address", address)
                .query(Long.class)
                .list();
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
