package no.rollesjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar, started as a person starts it: on an empty data directory, without anything else. */
class JarIT {

    private static final String QUESTION =
            "Saksbehandleren i barnevernet fører tilsyn i hjemmet, og foreldrene holder tilbake opplysninger. "
                    + "Kan hun være koordinator?";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path data;

    @Test
    void answersInTheTerminal() throws Exception {
        Process process = start("ask", QUESTION, "--json");
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(answer)
                .contains("\"verdict\":\"SEPARATE_ROLES\"")
                .contains("\"split-roles\"")
                .contains("\"swap-in-similar-cases\"")
                .contains("kommunetorget-2018");
    }

    @Test
    void servesThePages() throws Exception {
        int port = freePort();
        Process server = start("--server.port=" + port);
        try {
            assertThat(page(port, server)).contains("Kan denne ansatte være koordinator?");
        } finally {
            server.destroy();
            assertThat(server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "rollesjekk.jar").toString()));
        command.addAll(List.of(arguments));
        command.add("--rollesjekk.data=" + data);
        return new ProcessBuilder(command)
                .redirectError(data.resolve("errors.txt").toFile())
                .start();
    }

    private static String page(int port, Process server) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            try {
                return client.send(request, BodyHandlers.ofString()).body();
            } catch (IOException e) {
                server.waitFor(500, TimeUnit.MILLISECONDS);
            }
        }
        throw new AssertionError("the server did not answer");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
