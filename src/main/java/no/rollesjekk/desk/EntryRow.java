package no.rollesjekk.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An entry, read from its row. */
final class EntryRow {

    private EntryRow() {}

    static Entry read(ResultSet row, int number) throws SQLException {
        Long forcedBy = row.getObject("forced_by", Long.class);
        return new Entry(
                row.getLong("id"),
                State.valueOf(row.getString("state")),
                row.getLong("version"),
                new Publication(
                        row.getString("answer"),
                        row.getObject("live", Integer.class),
                        day(row, "published"),
                        day(row, "checked"),
                        row.getString("url"),
                        day(row, "asked"),
                        row.getString("merged_into"),
                        row.getString("explanation")),
                new Care(
                        row.getObject("owner", Long.class),
                        day(row, "review"),
                        day(row, "publish_on"),
                        row.getString("wanted")),
                forcedBy == null ? null : new Alone(forcedBy, row.getString("forced_why")),
                moment(row, "created_at"),
                moment(row, "changed_at"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
