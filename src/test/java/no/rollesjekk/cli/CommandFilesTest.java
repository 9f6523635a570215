package no.rollesjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Commands that take a file or a folder. */
@Terminal
class CommandFilesTest {

    @Autowired
    private Running running;

    @TempDir
    private Path folder;

    @Test
    void aFileOfQuestionsIsAnsweredLineByLine() {
        String file = file("""
                {"id": "a", "text": "Kan hjemmesykepleieren være koordinator?"}

                {"id": 2, "text": "Søsteren til brukeren er ansatt i hjemmetjenesten. Kan hun være koordinator?"}
                {"id": "c", "text": ""}
                """);
        List<JsonNode> answers = run("ask", "--file", file, "--json").json();
        assertThat(answers).extracting(answer -> answer.path("id").asString()).containsExactly("a", "2", "c");
        assertThat(answers.subList(0, 2))
                .extracting(CommandFilesTest::verdict)
                .containsExactly("SUITABLE", "NOT_ELIGIBLE");
        assertThat(answers.get(2).path("problem").asString()).isEqualTo("text-missing");
    }

    @Test
    void aFileOfSearchesIsAnsweredLineByLine() {
        String file = file(
                "{\"id\": \"a\", \"query\": \"dobbeltrolle\"}\n{\"id\": \"b\", \"query\": \"rolle\", \"language\": \"da\"}\n");
        List<JsonNode> found = run("search", "--file", file, "--json").json();
        assertThat(found).extracting(line -> line.path("id").asString()).containsExactly("a", "b");
        assertThat(found.get(0).path("hits")).isNotEmpty();
        assertThat(found.get(1).path("hits"))
                .isNotEmpty()
                .allMatch(hit -> hit.path("language").asString().equals("da"));
    }

    @Test
    void oneRefusedSearchDoesNotStopTheOthers() {
        String file = file(
                "{\"id\": \"a\", \"query\": \"rolle\", \"language\": \"fr\"}\n{\"id\": \"b\", \"query\": \"rolle\"}\n");
        List<JsonNode> found = run("search", "--file", file, "--json").json();
        assertThat(found.get(0).path("problem").asString()).isEqualTo("language-unknown");
        assertThat(found.get(1).path("hits")).isNotEmpty();
    }

    @Test
    void whatIsExportedIsImported() throws Exception {
        run("export", folder.resolve("out").toString()).assertWentWell();
        long files = Files.list(folder.resolve("out")).count();
        assertThat(files).isPositive();
        assertThat(run("import", folder.resolve("out").toString())
                        .assertWentWell()
                        .out())
                .contains("Took in " + files + " answers");
    }

    @Test
    void aWrongLineOfAFileIsNamed() {
        String file = file("{\"id\": \n");
        run("ask", "--file", file, "--json").assertFailed(file + ":1: ");
    }

    private Printed run(String... arguments) {
        return Printed.by(running, arguments);
    }

    private String file(String lines) {
        new Project(folder).write("lines.jsonl", lines);
        return folder.resolve("lines.jsonl").toString();
    }

    private static String verdict(JsonNode answer) {
        return answer.path("advice").path("verdict").asString();
    }
}
