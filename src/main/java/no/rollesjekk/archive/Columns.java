package no.rollesjekk.archive;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the kinds of columns are written as JSON, and read back. */
final class Columns {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Columns() {}

    /** A column as the table has it. */
    record Column(String name, int type, boolean nullable, boolean json) {}

    static Column of(ResultSetMetaData table, int place, Part part) throws SQLException {
        String name = table.getColumnName(place).toLowerCase(java.util.Locale.ROOT);
        boolean nullable = table.isNullable(place) == ResultSetMetaData.columnNullable;
        return new Column(
                name, table.getColumnType(place), nullable, part.json().contains(name));
    }

    static void write(ObjectNode line, Column column, ResultSet row) throws SQLException {
        String name = column.name();
        if (row.getObject(name) == null) {
            line.putNull(name);
            return;
        }
        switch (column.type()) {
            case Types.BIGINT, Types.INTEGER -> line.put(name, row.getLong(name));
            case Types.BOOLEAN -> line.put(name, row.getBoolean(name));
            case Types.DATE ->
                line.put(name, row.getObject(name, LocalDate.class).toString());
            case Types.TIMESTAMP_WITH_TIMEZONE ->
                line.put(
                        name,
                        row.getObject(name, OffsetDateTime.class).toInstant().toString());
            default -> {
                String text = row.getString(name);
                line.set(name, column.json() ? JSON.readTree(text) : line.stringNode(text));
            }
        }
    }

    /** @throws IllegalArgumentException for what is no value of that column */
    static @Nullable Object read(@Nullable JsonNode value, Column column) {
        if (value == null) {
            throw new IllegalArgumentException("'" + column.name() + "' is missing");
        }
        if (value.isNull()) {
            if (column.nullable()) {
                return null;
            }
            throw new IllegalArgumentException("'" + column.name() + "' may not be null");
        }
        try {
            return switch (column.type()) {
                case Types.BIGINT -> value.longValue();
                case Types.INTEGER -> value.intValue();
                case Types.BOOLEAN -> value.booleanValue();
                case Types.DATE -> LocalDate.parse(value.stringValue());
                case Types.TIMESTAMP_WITH_TIMEZONE ->
                    java.time.Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC);
                default -> column.json() ? value.toString() : value.stringValue();
            };
        } catch (RuntimeException e) {
            // Jackson and java.time each have their own way of saying this
            throw new IllegalArgumentException("'" + column.name() + "' cannot be " + value);
        }
    }
}
