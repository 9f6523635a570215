package no.rollesjekk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.rollesjekk.forum.EmptyForum;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing the database holds is forgotten by the archive: it is in it, or left out by name. */
@EmptyForum
class PartsTest {

    @Autowired
    private JdbcClient database;

    @Test
    void everyColumnIsInTheArchiveOrLeftOutByName() {
        Set<String> known = Parts.ALL.stream()
                .flatMap(part -> Stream.concat(part.columns().stream(), part.leftOut().stream())
                        .map(column -> part.table() + "." + column))
                .collect(Collectors.toCollection(() -> new TreeSet<String>()));
        Set<String> there = new TreeSet<>(database.sql("select lower(table_name || '.' || column_name) from "
                        + "information_schema.columns where table_schema = 'PUBLIC'")
                .query(String.class)
                .list());
        there.removeIf(column ->
                column.startsWith("flyway") || Parts.LEFT_OUT.containsKey(column.substring(0, column.indexOf('.'))));
        assertThat(there).isEqualTo(known);
    }

    @Test
    void noAddressAndNoPasswordIsInIt() {
        assertThat(Parts.ALL)
                .flatExtracting(Part::columns)
                .doesNotContain("password", "email", "recipient", "public_key", "file_hash");
    }
}
