package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import no.rollesjekk.Rollesjekk;
import no.rollesjekk.content.Project;
import no.rollesjekk.forum.Importing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The index follows the database, also over a crash: what the crash leaves behind is laid out, and the product started. */
class UpdatingTest {

    private static final String ANSWER =
            "{\"id\": \"boat\", \"language\": \"nb\", \"title\": \"Båtplass\", \"answer\": \"Fortøyning ved brygga.\"}";

    @TempDir
    private Path data;

    @Test
    void whatIsTakenInIsFoundAtOnceAndNothingStaysOnRecord() {
        try (ConfigurableApplicationContext product = start()) {
            take(product, ANSWER);
            assertThat(isFound(product, "fortøyning")).isTrue();
            assertThat(onRecord(product)).isZero();
        }
    }

    @Test
    void whatWasNotFollowedBeforeACrashIsFollowedAtTheNextStart() {
        try (ConfigurableApplicationContext product = start()) {
            take(product, ANSWER);
            database(product)
                    .sql("update answer set body = 'Kaiplass med strøm.', revision = revision + 1 where id = 'boat'")
                    .update();
            leaveOnRecord(product);
        }
        try (ConfigurableApplicationContext product = start()) {
            assertThat(isFound(product, "kaiplass")).isTrue();
            assertThat(isFound(product, "fortøyning")).isFalse();
            assertThat(onRecord(product)).isZero();
        }
    }

    private static void leaveOnRecord(ConfigurableApplicationContext product) {
        database(product)
                .sql("insert into event_publication (id, event_type, listener_id, publication_date, serialized_event, "
                        + "status, completion_attempts) values (random_uuid(), "
                        + "'no.rollesjekk.forum.AnswersChanged', "
                        + "'no.rollesjekk.search.Updating.on(no.rollesjekk.forum.AnswersChanged)', "
                        + "current_timestamp, '{\"ids\":[\"boat\"]}', 'PUBLISHED', 1)")
                .update();
    }

    private ConfigurableApplicationContext start() {
        SpringApplication product = new SpringApplication(Rollesjekk.class);
        product.setWebApplicationType(WebApplicationType.NONE);
        return product.run("--rollesjekk.data=" + data, "--rollesjekk.starter=false", "--rollesjekk.warm=false");
    }

    private void take(ConfigurableApplicationContext product, String line) {
        new Project(data).write("answers.jsonl", line);
        product.getBean(Importing.class).take(data.resolve("answers.jsonl"));
    }

    private static boolean isFound(ConfigurableApplicationContext product, String typed) {
        return product.getBean(Searching.class).search(typed, Optional.empty(), Optional.empty(), 10, 0).hits().stream()
                .anyMatch(hit -> String.valueOf(hit.excerpt()).toLowerCase().contains(typed));
    }

    private static int onRecord(ConfigurableApplicationContext product) {
        return database(product)
                .sql("select count(*) from event_publication")
                .query(Integer.class)
                .single();
    }

    private static JdbcClient database(ConfigurableApplicationContext product) {
        return product.getBean(JdbcClient.class);
    }
}
