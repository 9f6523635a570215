package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What axe saw of a part of the pages, beside what the page about accessibility tells of it. */
final class AxeReport {

    private static final String LANGUAGE = "^/(nn|da|en)(?=/|$)";
    private static final String CHANGING =
            "(?<=^/(svar|rad|kilder|spor|regler)/)(?!matrise|behold|send)[^/]+|(?<=/(ny|oppsett)/).+|\\d+";

    private final String part;
    private final Map<String, Integer> times = new TreeMap<>();
    private AxeResults last;

    /** @param part its name, in {@code target/tested-part.yml} */
    AxeReport(String part) {
        this.part = part;
    }

    /** Looks at an open page on each screen. */
    void check(Page page) {
        for (Screen screen : Screen.values()) {
            screen.show(page);
            last = Usable.check(page);
            times.merge(address(page.url()), 1, Integer::sum);
        }
    }

    /** The path without its language, and with a mark for what is another from run to run: a number, a name, a secret. */
    static String address(String url) {
        String path = URI.create(url).getPath().replaceFirst(LANGUAGE, "");
        return path.isEmpty() ? "/" : path.replaceAll(CHANGING, "…");
    }

    /**
     * Fails where the page tells anything else of these addresses. What it should tell stands in {@code target}, as
     * {@code tested.yml} has it.
     */
    void assertTold(Page accessibility, Predicate<String> addresses) throws IOException {
        write();
        Map<String, Integer> told = new TreeMap<>();
        for (Locator row : accessibility.locator("table.tested tbody tr").all()) {
            told.put(
                    row.locator("th").textContent(),
                    Integer.valueOf(row.locator("td").textContent()));
        }
        told.keySet().removeIf(addresses.negate());
        assertThat(told).as("see target/tested-%s.yml", part).isEqualTo(times);
        assertThat(accessibility.locator("p.tested").textContent())
                .contains(last.getTestEngine().getVersion(), String.valueOf(rules()));
    }

    private long rules() {
        return Usable.rules(last).count();
    }

    private void write() throws IOException {
        String addresses = times.entrySet().stream()
                .map(each -> "      - {address: \"%s\", times: %d}%n".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        String told = "rollesjekk:%n  tested:%n    day: %s%n    axe: %s%n    rules: %d%n    addresses:%n%s"
                .formatted(LocalDate.now(), last.getTestEngine().getVersion(), rules(), addresses);
        Files.writeString(Path.of("target", "tested-" + part + ".yml"), told);
    }
}
