package no.rollesjekk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Files;
import java.nio.file.Path;
import no.rollesjekk.StartedJar;

/** Takes the pictures of the main pages in {@code docs/screens}, of the built jar as it starts. */
final class Photographing {

    private static final Path FOLDER = Path.of("docs", "screens");
    private static final int QUALITY = 75;

    private static final Browser.NewContextOptions PHONE =
            new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK);

    private static final String QUESTION =
            "En saksbehandler i barnevernet har tilsyn med barnet. Foreldrene holder tilbake opplysninger. "
                    + "Kan hun være koordinator?";

    private final Page page;
    private final String address;
    private final String suffix;

    private Photographing(Page page, String address, String suffix) {
        this.page = page;
        this.address = address;
        this.suffix = suffix;
    }

    public static void main(String[] none) throws Exception {
        Path data = Files.createTempDirectory("rollesjekk");
        Files.createDirectories(FOLDER);
        try (Chromium chromium = Chromium.start();
                StartedJar jar = StartedJar.serving(data);
                BrowserContext desk = Screen.WIDE_LIGHT.of(chromium.browser(), true);
                BrowserContext phone = chromium.browser().newContext(PHONE)) {
            new Photographing(desk.newPage(), jar.address(), "").all();
            new Photographing(phone.newPage(), jar.address(), "-phone").advice();
        }
    }

    private void all() {
        take("/", "front");
        advice();
        take("/sjekk", "self-check");
        take("/svar?q=dobbeltrolle", "search");
        take("/svar/kan-brukerens-soster-vaere-koordinator", "answer");
        take("/spor", "ask");
        take("/regler", "rules");
        take("/regler/supervision-in-case", "rule");
        take("/regler/matrise", "matrix");
        take("/nn/kilder/fvl-6-2", "source-nynorsk");
    }

    private void advice() {
        page.navigate(address + "/");
        page.locator("textarea[name=text]").fill(QUESTION);
        page.locator("main button[type=submit]").first().click();
        page.locator("h1.verdict").waitFor();
        save("advice");
    }

    private void take(String path, String name) {
        page.navigate(address + path);
        save(name);
    }

    private void save(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + suffix + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
    }
}
