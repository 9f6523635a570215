package no.rollesjekk.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@Terminal
class CommandMistakesTest {

    @Autowired
    private Running running;

    @Test
    void aFileThatIsNotUtf8IsNamed(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, "{\"id\": \"a\", \"text\": \"søster\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Printed.by(running, "ask", "--file", file.toString()).assertFailed("latin.jsonl");
    }

    @Test
    void exportToAFileSaysWhatIsWrong(@TempDir Path folder) {
        new Project(folder).write("file", "x");
        Printed.by(running, "export", folder.resolve("file").toString()).assertFailed("file");
    }
}
