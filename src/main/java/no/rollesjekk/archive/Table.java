package no.rollesjekk.archive;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import no.rollesjekk.archive.Columns.Column;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows of the database as lines of an archive, and back. */
@Repository
class Table {

    static final String PART = "part";

    private final JdbcClient database;

    Table(JdbcClient database) {
        this.database = database;
    }

    void each(Part part, Consumer<ObjectNode> lines) {
        List<Column> columns = columns(part);
        database.sql(part.select()).query(row -> {
            ObjectNode line = JsonMapper.shared().createObjectNode().put(PART, part.table());
            for (Column column : columns) {
                Columns.write(line, column, row);
            }
            lines.accept(line);
        });
    }

    long count(Part part) {
        return database.sql("select count(*) from " + part.table() + " where " + part.where())
                .query(Long.class)
                .single();
    }

    List<Column> columns(Part part) {
        ResultSetExtractor<List<Column>> read = rows -> {
            ResultSetMetaData table = Objects.requireNonNull(rows.getMetaData());
            List<Column> columns = new ArrayList<>();
            for (int place = 1; place <= table.getColumnCount(); place++) {
                columns.add(Columns.of(table, place, part));
            }
            return columns;
        };
        return Objects.requireNonNull(
                database.sql("select " + String.join(", ", part.columns()) + " from " + part.table() + " where false")
                        .query(read));
    }

    /** @throws IllegalArgumentException for a column that is missing, unknown, or of another kind */
    static Map<String, @Nullable Object> values(ObjectNode line, List<Column> columns) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column.name(), Columns.read(line.get(column.name()), column)));
        line.propertyNames().stream()
                .filter(name -> !name.equals(PART) && !values.containsKey(name))
                .forEach(name -> {
                    throw new IllegalArgumentException("there is no '" + name + "'");
                });
        return values;
    }

    void insert(Part part, Map<String, @Nullable Object> values) {
        database.sql(part.insert()).params(values).update();
    }

    void remove(String from, String column, @Nullable Object value) {
        database.sql("delete from " + from + " where " + column + " = :value")
                .param("value", value)
                .update();
    }

    void update(String statement) {
        database.sql(statement).update();
    }
}
