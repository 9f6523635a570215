package no.rollesjekk;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import no.rollesjekk.content.Language;

/**
 * The built jar, started as a person starts it: on a data directory, without anything else.
 *
 * @param address where its pages are
 */
public record StartedJar(Process process, String address) implements AutoCloseable {

    /** What the build made. */
    public static final Path JAR = Path.of("target", "rollesjekk.jar");

    static final Duration PATIENCE = Duration.ofSeconds(180);

    /** Serves the pages, once it answers. */
    public static StartedJar serving(Path data) throws IOException, InterruptedException {
        return serving(JAR, data, freePort());
    }

    /**
     * Serves the pages of that jar at that port, once it answers, for a short while: compiled quickly rather than well.
     * What it prints is in {@code printed.txt}.
     */
    public static StartedJar serving(Path jar, Path data, int port, String... arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--server.port=" + port);
        ProcessBuilder command = command(jar, data, all);
        command.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
        Process process =
                command.redirectOutput(data.resolve("printed.txt").toFile()).start();
        StartedJar started = new StartedJar(process, "http://localhost:" + port);
        started.waitUntilItAnswers();
        return started;
    }

    /** Where the pages of a language begin. */
    public String address(Language language) {
        return language == Language.NB ? address : address + "/" + language.tag();
    }

    static Process start(Path data, String... arguments) throws IOException {
        return command(JAR, data, List.of(arguments)).start();
    }

    private static ProcessBuilder command(Path jar, Path data, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
        command.addAll(arguments);
        command.add("--rollesjekk.data=" + data);
        return new ProcessBuilder(command)
                .redirectError(data.resolve("errors.txt").toFile());
    }

    private void waitUntilItAnswers() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                page("/");
                return;
            } catch (IOException e) {
                process.waitFor(500, TimeUnit.MILLISECONDS);
            }
        }
        process.destroy();
        throw new AssertionError("the server did not answer");
    }

    String page(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    /** Ends it as a power cut does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** A port that nobody uses. */
    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the server did not stop");
        }
    }
}
