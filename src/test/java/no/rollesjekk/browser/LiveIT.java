package no.rollesjekk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.rollesjekk.StartedJar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts add, by keyboard alone, and that nothing is missing where none runs. */
class LiveIT {

    private static final String QUESTION =
            "En saksbehandler i barnevernet har tilsyn med barnet. Foreldrene holder tilbake opplysninger. "
                    + "Kan hun være koordinator?";

    @TempDir
    private static Path data;

    private static Chromium chromium;
    private static StartedJar jar;
    private final List<BrowserContext> opened = new ArrayList<>();

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

    @AfterEach
    void close() {
        opened.forEach(BrowserContext::close);
    }

    private Page open(String path, boolean scripts) {
        BrowserContext context = Screen.NARROW_LIGHT.of(chromium.browser(), scripts);
        opened.add(context);
        Page page = context.newPage();
        page.navigate(jar.address() + path);
        return page;
    }

    private Page advice(boolean scripts) {
        Page page = open("/", scripts);
        page.locator("#text").fill(QUESTION);
        page.locator("main button[type=submit]").first().click();
        return page;
    }

    @Test
    void aSuggestionIsTakenByKeyboard() {
        Page page = open("/svar", true);
        page.locator("#q").focus();
        page.keyboard().type("koord");
        Locator options = page.locator("#suggestions [role=option]");
        assertThat(options.first()).isVisible();
        assertThat(page.locator("#suggestions-status")).containsText("Forslag: ");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
        assertFaultless(page);
        page.keyboard().press("Escape");
        assertThat(page.locator("#suggestions")).isHidden();
        assertThat(page.locator("#q")).hasValue("koord");
        page.keyboard().type("i");
        assertThat(options.first()).isVisible();
        page.keyboard().press("ArrowDown");
        String title = options.first().textContent();
        page.keyboard().press("Enter");
        assertThat(page.locator(".hits").first()).containsText(title);
    }

    @Test
    void answersLikeAQuestionAreShownAndItsTextStandsInNoAddress() {
        Page page = open("/spor", true);
        List<String> addresses = new ArrayList<>();
        page.onRequest(request -> addresses.add(request.method() + " " + request.url()));
        page.locator("#text").focus();
        page.keyboard().type("Kan brukeren ha flere koordinatorer samtidig?");
        assertThat(page.locator("[data-similar] a").first()).hasText("Kan brukeren ha flere koordinatorer samtidig?");
        assertThat(page.locator("[data-similar] [role=status]")).containsText("Svar som ligner: ");
        assertThat(addresses)
                .contains("POST " + jar.address() + "/api/v1/similar")
                .allMatch(address -> address.endsWith("/api/v1/similar") || address.matches("GET .*/mark-\\w+\\.svg"));
        page.locator("#text").fill("a".repeat(19_600));
        assertThat(page.locator("[data-limit]")).hasText(Pattern.compile("400 tegn igjen"));
        assertFaultless(page);
    }

    @Test
    void aCorrectionKeepsPageAndFocusAndSaysTheNewAdvice() {
        Page page = advice(true);
        page.evaluate("window.same = true");
        Locator turn = page.locator("button[name='c.conflictSigns'][value=NO]");
        turn.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1.verdict.ASSESS_INDIVIDUALLY")).isVisible();
        assertThat(page.locator("main + [role=status]")).hasText("Rådet nå: Må vurderes konkret");
        assertThat(page.locator("button[name='c.conflictSigns'][value=YES]")).isFocused();
        assertThat(page.evaluate("window.same")).isEqualTo(true);
        assertFaultless(page);
    }

    @Test
    void aCorrectionThatCannotBeFetchedIsSentAsTheForm() {
        Page page = advice(true);
        page.evaluate("void (window.fetch = () => Promise.reject(new Error('gone')))");
        page.locator("button[name='c.conflictSigns'][value=NO]").press("Enter");
        assertThat(page.locator("h1.verdict.ASSESS_INDIVIDUALLY")).isVisible();
        assertThat(page.evaluate("window.same")).isNull();
    }

    @Test
    void withoutScriptsEverythingIsAFormAndNothingIsPromised() {
        Page page = advice(false);
        assertThat(page.locator("[data-correct]")).isHidden();
        page.locator("button[name='c.conflictSigns'][value=NO]").press("Enter");
        assertThat(page.locator("h1.verdict.ASSESS_INDIVIDUALLY")).isVisible();
        Page search = open("/svar", false);
        assertThat(search.locator("#suggestions")).isHidden();
        search.locator("#q").fill("dobbeltrolle");
        search.locator("#q").press("Enter");
        assertThat(search.locator(".hits li").first()).isVisible();
    }

    @Test
    void wordsOfThePictureStayInTheirBoxes() {
        Page page = advice(true);
        assertThat(page.locator(".picture svg.down-page")).isVisible();
        assertThat(page.locator(".picture svg.across-page")).isHidden();
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('.down-page .box')].every(box =>"
                                        + " box.querySelector('text').getBBox().width <= box.querySelector('rect').getBBox().width - 16)"))
                .isEqualTo(true);
        page.locator("#picture-text summary").press("Enter");
        assertThat(page.locator("#picture-text ol > li").first()).isVisible();
        assertFaultless(page);
    }

    private static void assertFaultless(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
