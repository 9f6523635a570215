package no.rollesjekk.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database holds: how many rows each table has, and whether a word stands anywhere. */
final class Rows {

    private Rows() {}

    static Map<String, Long> of(JdbcClient database) {
        Map<String, Long> rows = new TreeMap<>();
        tables(database)
                .forEach(table -> rows.put(
                        table,
                        database.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single()));
        return rows;
    }

    /** The tables in which that stands, in whatever column. */
    static List<String> with(JdbcClient database, String word) {
        return tables(database).stream()
                .filter(table -> database.sql("select * from \"" + table + "\"").query().listOfRows().stream()
                        .anyMatch(row -> row.values().stream()
                                .anyMatch(value -> String.valueOf(value).contains(word))))
                .toList();
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .query(String.class)
                .list();
    }
}
