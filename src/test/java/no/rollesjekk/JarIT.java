package no.rollesjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar works on an empty data directory. */
class JarIT {

    private static final String QUESTION =
            "Saksbehandleren i barnevernet fører tilsyn i hjemmet, og foreldrene holder tilbake opplysninger. "
                    + "Kan hun være koordinator?";

    @TempDir
    private Path data;

    @Test
    void answersInTheTerminal() throws Exception {
        Process process = StartedJar.start(data, "ask", QUESTION, "--json");
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(StartedJar.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(answer)
                .contains("\"verdict\":\"SEPARATE_ROLES\"")
                .contains("\"split-roles\"")
                .contains("\"swap-in-similar-cases\"")
                .contains("kommunetorget-2018");
    }

    @Test
    void servesThePages() throws Exception {
        try (StartedJar jar = StartedJar.serving(data)) {
            assertThat(jar.page("/")).contains("Kan denne ansatte være koordinator?");
            assertThat(jar.page("/ds/designsystemet.css")).contains("@layer ds");
        }
    }
}
