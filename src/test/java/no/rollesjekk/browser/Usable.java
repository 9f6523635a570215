package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Whether everybody can use a page as it stands on the screen. */
final class Usable {

    /** No page has frames, so axe need not open a tab of its own to join them, which takes as long as looking. */
    private static final boolean FRAMELESS = true;

    private Usable() {}

    static void check(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing to scroll sideways at " + page.url())
                .isEqualTo(true);
        AxeResults found = new AxeBuilder(page).setLegacyMode(FRAMELESS).analyze();
        assertThat(found.getPasses()).as(page.url()).isNotEmpty();
        assertThat(found.getViolations())
                .as(page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
                .isEmpty();
    }

    /** On a narrow and on a wide screen. */
    static void checkOnBoth(Page page) {
        for (int width : new int[] {Screen.NARROW, Screen.WIDE}) {
            page.setViewportSize(width, Screen.HEIGHT);
            check(page);
        }
    }
}
