package no.rollesjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a command left behind: its exit code, and what it wrote where. */
record Printed(int code, String out, String errors) {

    static synchronized Printed by(Running running, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int code = running.run(arguments);
            return new Printed(
                    code, written.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Every line as JSON, of a command that went well. */
    List<JsonNode> json() {
        assertWentWell();
        return out.lines().map(JsonMapper.shared()::readTree).toList();
    }

    Printed assertWentWell() {
        assertThat(errors).isEmpty();
        assertThat(code).isZero();
        return this;
    }

    /** That it ended with another code than 0 and one line that says why. */
    void assertFailed(String why) {
        assertThat(code).isNotZero();
        assertThat(out).isEmpty();
        assertThat(errors.lines()).hasSize(1).first().asString().contains(why).doesNotContain("Exception");
    }
}
