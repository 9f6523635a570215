package no.rollesjekk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** What a page is looked at on. The narrow one is also a desk's screen of 1280 pixels at 400 %. */
enum Screen {
    NARROW_LIGHT(Screen.NARROW, ColorScheme.LIGHT),
    NARROW_DARK(Screen.NARROW, ColorScheme.DARK),
    WIDE_LIGHT(Screen.WIDE, ColorScheme.LIGHT),
    WIDE_DARK(Screen.WIDE, ColorScheme.DARK);

    static final int NARROW = 320;
    static final int WIDE = 1280;
    static final int HEIGHT = 800;

    private final int width;
    private final ColorScheme scheme;

    Screen(int width, ColorScheme scheme) {
        this.width = width;
        this.scheme = scheme;
    }

    /** Turns a page that is open to this screen. */
    void show(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    BrowserContext of(Browser browser, boolean scripts) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
    }
}
