package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.function.Supplier;

/**
 * One thing that somebody does by sending a form.
 *
 * @param ready opens the page and fills the form in
 * @param noted picks up what only the page that comes back shows
 * @param shown that the pages show it was done
 * @param lasts whether the pages go on showing it, whatever is done later
 */
record Step(String name, Supplier<Locator> ready, Runnable noted, Runnable shown, boolean lasts) {

    private static final Runnable NOTHING = () -> {};

    static Step of(String name, Supplier<Locator> ready, Runnable shown) {
        return new Step(name, ready, NOTHING, shown, false);
    }

    static Step lasting(String name, Supplier<Locator> ready, Runnable shown) {
        return new Step(name, ready, NOTHING, shown, true);
    }

    Step noting(Runnable other) {
        return new Step(name, ready, other, shown, lasts);
    }

    /** Whether it can be done without seeing the page that comes back. */
    boolean isBlind() {
        return noted == NOTHING;
    }

    /** Sends it. From then on it is acknowledged. */
    void take(Locator button) {
        Response response = Tab.send(button);
        assertThat(response.status()).as(name).isEqualTo(200);
        noted.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
