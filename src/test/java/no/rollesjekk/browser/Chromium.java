package no.rollesjekk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/** The system's own Chromium. Where there is none, the tests are skipped with a loud line; with CI set they fail. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    static Chromium start() {
        Path program = program();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox")));
        return new Chromium(playwright, browser);
    }

    /** Where it is; without one nothing after this is run. */
    static Path program() {
        return Optional.ofNullable(System.getenv("CHROMIUM"))
                .or(() -> PLACES.stream()
                        .filter(place -> Files.isExecutable(Path.of(place)))
                        .findFirst())
                .map(Path::of)
                .orElseThrow(() -> missing(
                        "NO BROWSER: the pages were not tried in one. Install Chromium, or name it in CHROMIUM."));
    }

    /** Skips the tests and says so loudly; fails them with CI set. */
    static RuntimeException missing(String line) {
        System.err.println(line);
        if (System.getenv("CI") != null) {
            throw new AssertionError(line);
        }
        return new TestAbortedException(line);
    }

    @Override
    public void close() {
        playwright.close();
    }
}
