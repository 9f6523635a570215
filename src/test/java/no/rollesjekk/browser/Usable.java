package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Whether everybody can use a page as it stands on the screen. */
final class Usable {

    private Usable() {}

    static void check(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing to scroll sideways at " + page.url())
                .isEqualTo(true);
        assertThat(new AxeBuilder(page).analyze().getViolations())
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
