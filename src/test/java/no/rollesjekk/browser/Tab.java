package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** One person's browser, with her own cookies. */
final class Tab implements AutoCloseable {

    /** The machine may be busy. */
    private static final int PATIENCE = 90_000;

    private final BrowserContext context;
    private final Page page;
    private final Product product;

    Tab(Product product, Browser browser, boolean scripts) {
        this.product = product;
        context = Screen.WIDE_LIGHT.of(browser, scripts);
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** @return the status */
    int open(String path) {
        return page.navigate(path.startsWith("http") ? path : product.address() + path)
                .status();
    }

    /** Opens what must be there. */
    void see(String path) {
        assertThat(open(path)).as(path).isEqualTo(200);
    }

    /** What stands on the page. */
    String text() {
        return page.locator("main").textContent();
    }

    boolean has(String selector) {
        return page.locator(selector).count() > 0;
    }

    void fill(String name, String value) {
        page.locator("main [name=" + name + "]").last().fill(value);
    }

    void choose(String name, String value) {
        page.locator("main select[name=" + name + "]").last().selectOption(value);
    }

    /** The button without a name of the form that goes there. */
    Locator button(String action) {
        return page.locator("main form[action$='" + action + "'] button[type=submit]:not([name])")
                .last();
    }

    /** Clicks, and waits for the page that comes back. */
    static Response send(Locator button) {
        return button.page()
                .waitForResponse(
                        back -> back.request().isNavigationRequest() && (back.status() < 300 || back.status() >= 400),
                        button::click);
    }

    @Override
    public void close() {
        context.close();
    }
}
