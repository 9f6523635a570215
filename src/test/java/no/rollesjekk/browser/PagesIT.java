package no.rollesjekk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.rollesjekk.StartedJar;
import no.rollesjekk.content.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every public page in a real browser: narrow and wide, light and dark, with nothing that axe finds wrong. */
class PagesIT {

    private static final String QUESTION =
            "En saksbehandler i barnevernet har tilsyn med barnet. Foreldrene holder tilbake opplysninger. "
                    + "Kan hun være koordinator?";
    private static final String ANSWER = "/svar/kan-brukeren-ha-flere-koordinatorer-samtidig";
    private static final int MOST_BYTES = 70_000;
    private static final int MOST_REQUESTS = 8;

    @TempDir
    private static Path data;

    private static Chromium chromium;
    private static StartedJar jar;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
        jar = StartedJar.serving(data);
    }

    @AfterAll
    static void stop() throws Exception {
        if (jar != null) {
            jar.close();
            chromium.close();
        }
    }

    /** Each page in each language, on each screen: nothing that axe finds wrong, and nothing to scroll sideways. */
    @TestFactory
    Stream<DynamicTest> everyPageIsUsableInEveryLanguageOnEveryScreen() {
        AxeReport report = new AxeReport("public");
        Stream<DynamicTest> looked = Stream.of(Language.values())
                .flatMap(language -> Stream.of(Place.values())
                        .map(place -> DynamicTest.dynamicTest(place + " " + language, () -> {
                            try (BrowserContext context = Screen.WIDE_LIGHT.of(chromium.browser(), true)) {
                                Page page = context.newPage();
                                place.open(page, jar.address(language));
                                assertThat(page.locator("html").getAttribute("lang"))
                                        .isEqualTo(language.tag());
                                report.check(page);
                            }
                        })));
        return Stream.concat(looked, Stream.of(DynamicTest.dynamicTest("and that is told", () -> {
            try (BrowserContext context = Screen.WIDE_LIGHT.of(chromium.browser(), false)) {
                Page page = context.newPage();
                page.navigate(jar.address() + "/tilgjengelighet");
                report.assertTold(page, address -> !address.startsWith("/redaksjon"));
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> anAdviceIsGivenAndKeptWithoutScripts() {
        return Stream.of(Screen.values())
                .map(screen -> DynamicTest.dynamicTest(screen.toString(), () -> {
                    try (BrowserContext context = screen.of(chromium.browser(), false)) {
                        Page page = context.newPage();
                        page.navigate(jar.address() + "/");
                        page.locator("textarea[name=text]").fill(QUESTION);
                        page.locator("main button[type=submit]").first().click();
                        assertThat(page.locator("h1.verdict.SEPARATE_ROLES").count())
                                .isOne();
                        page.locator("form[action='/rad/behold'] button").click();
                        assertThat(page.url()).contains("/rad/");
                        assertThat(page.locator("input[readonly]").inputValue()).isEqualTo(page.url());
                        assertThat(context.cookies()).isEmpty();
                    }
                }));
    }

    @Test
    void theVerdictIsSeenAtOnceOnAPhone() {
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate(jar.address() + "/?eksempel=2");
            page.locator("main button[type=submit]").first().click();
            assertThat(page.evaluate("document.querySelector('.outcome').getBoundingClientRect().bottom < innerHeight"))
                    .isEqualTo(true);
        }
    }

    @Test
    void theSelfCheckIsDoneByKeyboardAlone() {
        try (BrowserContext context = Screen.WIDE_LIGHT.of(chromium.browser(), false)) {
            Page page = context.newPage();
            page.navigate(jar.address() + "/sjekk");
            page.locator("main button[type=submit]").first().focus();
            page.keyboard().press("Enter");
            page.locator("input[value=SIBLING]").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.locator("h1.verdict.NOT_ELIGIBLE").waitFor();
        }
    }

    @Test
    void aFirstVisitIsSmallAndStaysHere() {
        try (BrowserContext context = Screen.WIDE_LIGHT.of(chromium.browser(), true)) {
            List<Response> responses = new ArrayList<>();
            Page page = context.newPage();
            page.onResponse(responses::add);
            page.navigate(jar.address() + ANSWER);
            List<Response> seen = List.copyOf(responses);
            assertThat(seen).hasSizeBetween(2, MOST_REQUESTS).allSatisfy(response -> {
                assertThat(response.url()).startsWith(jar.address());
                assertThat(response.headerValue("content-encoding"))
                        .as(response.url())
                        .isEqualTo("gzip");
            });
            assertThat(seen.stream()
                            .mapToInt(response -> response.request().sizes().responseBodySize)
                            .sum())
                    .isBetween(1000, MOST_BYTES);
            assertThat(context.cookies()).isEmpty();
        }
    }
}
