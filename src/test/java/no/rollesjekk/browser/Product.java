package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rollesjekk.StartedJar;

/** The product on one data directory and at one address, over several starts, and ended in several ways. */
final class Product implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/redaksjon/oppsett/\\S+");

    private final Path data;
    private final int port = StartedJar.freePort();
    private final String[] options;
    private Path jar = StartedJar.JAR;
    private Optional<StartedJar> running = Optional.empty();

    Product(Path data, String... options) throws IOException {
        this.data = data;
        this.options = options;
    }

    void start() throws IOException, InterruptedException {
        running = Optional.of(StartedJar.serving(jar, data, port, options));
    }

    void stop() throws InterruptedException {
        running.orElseThrow().close();
    }

    void kill() throws InterruptedException {
        running.orElseThrow().kill();
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** The link that the start prints as long as nobody works at the desk. */
    String firstLink() {
        try {
            for (int i = 0; i < 100; i++) {
                Matcher printed = LINK.matcher(Files.readString(data.resolve("printed.txt")));
                if (printed.find()) {
                    return printed.group();
                }
                Thread.sleep(100);
            }
            throw new AssertionError("no link was printed");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next start is of another edition, in which a file of content reads otherwise. */
    void change(String file, String from, String to) throws IOException {
        Path edition = Files.copy(StartedJar.JAR, data.resolve("next.jar"));
        try (FileSystem inside = FileSystems.newFileSystem(edition)) {
            Path changed = inside.getPath("BOOT-INF/classes/content/" + file);
            String text = Files.readString(changed);
            assertThat(text).contains(from);
            Files.writeString(changed, text.replace(from, to));
        }
        jar = edition;
    }

    @Override
    public void close() throws InterruptedException {
        if (running.isPresent()) {
            running.get().close();
        }
    }
}
