package no.rollesjekk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built jar is killed between the database and the index, and started again. */
class CrashIT {

    /** The index takes a while to follow so many, so that the kill comes before it has. */
    private static final int TAKEN = 400;

    @TempDir
    private Path data;

    @Test
    void theIndexAgreesWithTheDatabaseAfterAKill() throws Exception {
        new Project(data).write("answers.jsonl", answers());
        Process importing =
                StartedJar.start(data, "import", data.resolve("answers.jsonl").toString(), "--no-starter");
        try {
            waitUntilTheyAreInTheDatabase(importing);
            Thread.sleep(300); // what is committed can be seen a moment before it is on the disk
        } finally {
            importing.destroyForcibly().waitFor();
        }
        assumeThat(areThere()).as("killed after the database had them").isTrue();
        assumeThat(outstanding()).as("killed before the index had followed").isPositive();
        try (StartedJar jar = StartedJar.serving(data)) {
            assertThat(found(jar)).hasSizeGreaterThan(TAKEN).containsExactlyInAnyOrderElementsOf(stored());
            assertThat(outstanding()).isZero();
        }
    }

    private void waitUntilTheyAreInTheDatabase(Process importing) throws InterruptedException {
        long end = System.nanoTime() + StartedJar.PATIENCE.toNanos();
        while (!Files.exists(data.resolve("rollesjekk.lock.db")) || !areThere()) {
            assertThat(importing.isAlive() && System.nanoTime() < end)
                    .as("imports still")
                    .isTrue();
            Thread.sleep(20);
        }
    }

    private boolean areThere() {
        try {
            return stored().contains("boat-" + (TAKEN - 1));
        } catch (DataAccessException e) {
            return false; // no table yet
        }
    }

    private Set<String> stored() {
        return new HashSet<>(
                database().sql("select id from answer").query(String.class).list());
    }

    private int outstanding() {
        return database()
                .sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
    }

    private JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:h2:file:" + data.resolve("rollesjekk") + ";AUTO_SERVER=TRUE;IFEXISTS=TRUE", "rollesjekk", ""));
    }

    private static List<String> found(StartedJar jar) throws Exception {
        List<String> ids = new ArrayList<>();
        int before = -1;
        for (int page = 0; ids.size() > before; page++) {
            before = ids.size();
            JsonNode hits = JsonMapper.shared()
                    .readTree(jar.page("/api/v1/search?q=&size=100&page=" + page))
                    .get("hits");
            hits.forEach(hit -> ids.add(hit.get("id").asString()));
        }
        return ids;
    }

    private static String answers() {
        String body = IntStream.range(0, 200).mapToObj(i -> "Fortøyning " + i).collect(Collectors.joining(". "));
        return IntStream.range(0, TAKEN)
                .mapToObj(i ->
                        "{\"id\": \"boat-%d\", \"language\": \"nb\", \"title\": \"Båtplass %d\", \"answer\": \"%s\"}"
                                .formatted(i, i, body))
                .collect(Collectors.joining("\n"));
    }
}
