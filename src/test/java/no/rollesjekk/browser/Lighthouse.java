package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lighthouse, as the lock file in {@code src/test/lighthouse} pins it; it looks at pages as a slow phone does. */
final class Lighthouse {

    private static final Path FOLDER = Path.of("src", "test", "lighthouse");
    private static final String NPM = File.separatorChar == '\\' ? "npm.cmd" : "npm";
    private static final int MINUTES = 5;

    private final Path chromium;

    private Lighthouse(Path chromium) {
        this.chromium = chromium;
    }

    static Lighthouse fetched() throws Exception {
        if (!Files.exists(FOLDER.resolve(Path.of("node_modules", ".package-lock.json")))) {
            assertThat(run(List.of(NPM, "ci"), Map.of())).as("npm ci").isZero();
        }
        return new Lighthouse(Chromium.program());
    }

    /** The score of each category, of 100; none where Lighthouse itself failed, as it does when it misses the start. */
    Map<String, Integer> scores(String address, Path report) throws Exception {
        List<String> command = new ArrayList<>(List.of("node", "node_modules/lighthouse/cli/index.js", address));
        command.addAll(List.of("--quiet", "--output=json", "--output-path=" + report.toAbsolutePath()));
        command.add("--chrome-flags=--headless=new --no-sandbox");
        Map<String, Integer> scores = new TreeMap<>();
        if (run(command, Map.of("CHROME_PATH", chromium.toString())) != 0) {
            return scores;
        }
        for (Map.Entry<String, JsonNode> category :
                JsonMapper.shared().readTree(report.toFile()).get("categories").properties()) {
            scores.put(category.getKey(), (int)
                    Math.round(category.getValue().get("score").asDouble() * 100));
        }
        return scores;
    }

    private static int run(List<String> command, Map<String, String> settings)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(FOLDER.toFile());
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "lighthouse.log").toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end");
        }
        return process.exitValue();
    }
}
