package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Optional;

/** Somebody outside: asks, follows what she asked, searches, reads. */
record Reader(Tab tab) implements AutoCloseable {

    private static final long BOUND = 5_000;
    private static final int PAUSE = 200;

    Locator asks(String text) {
        tab.see("/spor");
        tab.fill("text", text);
        tab.choose("asker", "LEADER");
        tab.choose("municipality", "SMALL");
        Tab.send(tab.button("/spor"));
        return tab.button("/spor/send");
    }

    /** The link on the page she is at, by which she follows her question. */
    String link() {
        tab.page().waitForURL("**/spor/*");
        return tab.page().locator("main input[readonly]").inputValue();
    }

    String follows(String link) {
        tab.see(link);
        return tab.text();
    }

    /** The address of the answer to her question, once there is one. */
    Optional<String> answer(String link) {
        tab.see(link);
        Locator answer = tab.page().locator("main a[href*='/svar/']");
        return answer.count() == 0
                ? Optional.empty()
                : Optional.of(answer.first().getAttribute("href"));
    }

    String reads(String answer) {
        tab.see(answer);
        return tab.text();
    }

    /** What stands where an answer was. */
    String readsOfWhatIsGone(String answer) {
        assertThat(tab.open(answer)).isEqualTo(410);
        return tab.text();
    }

    boolean finds(String answer, String words) {
        tab.see("/svar");
        tab.fill("q", words);
        Tab.send(tab.button("/svar"));
        tab.page().waitForLoadState();
        return tab.has("main a[href^='" + answer + "?'], main a[href='" + answer + "']");
    }

    /** The index follows at once; a busy machine gets some seconds. */
    void soonFinds(String answer, String words, boolean expected) {
        long end = System.currentTimeMillis() + BOUND;
        while (finds(answer, words) != expected) {
            assertThat(System.currentTimeMillis())
                    .as("%s is found by %s: %s", answer, words, expected)
                    .isLessThan(end);
            tab.page().waitForTimeout(PAUSE);
        }
    }

    @Override
    public void close() {
        tab.close();
    }
}
