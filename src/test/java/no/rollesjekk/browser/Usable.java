package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Whether everybody can use a page as it stands on the screen. */
final class Usable {

    /** No page has frames, so axe need not open a tab of its own to join them, which takes as long as looking. */
    private static final boolean FRAMELESS = true;

    /** All that the law asks for, what WCAG 2.2 added to it, and what axe counts as good practice. */
    private static final List<String> ASKED =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Usable() {}

    /** @return what axe saw, none of it wrong */
    static AxeResults check(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing to scroll sideways at " + page.url())
                .isEqualTo(true);
        AxeResults found =
                new AxeBuilder(page).setLegacyMode(FRAMELESS).withTags(ASKED).analyze();
        assertThat(found.getPasses()).as(page.url()).isNotEmpty();
        assertThat(found.getViolations())
                .as(page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().get(0).getHtml())
                .isEmpty();
        return found;
    }

    /** The names of all rules that axe held the page against. */
    static Stream<String> rules(AxeResults results) {
        return Stream.of(results.getPasses(), results.getIncomplete(), results.getInapplicable())
                .flatMap(List::stream)
                .map(Rule::getId)
                .distinct();
    }

    /** On a narrow and on a wide screen. */
    static void checkOnBoth(Page page) {
        for (int width : new int[] {Screen.NARROW, Screen.WIDE}) {
            page.setViewportSize(width, Screen.HEIGHT);
            check(page);
        }
    }
}
