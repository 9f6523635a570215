package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.rollesjekk.XssVectors;
import no.rollesjekk.accounts.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is written, a page has the elements and attributes it has for a harmless word, and the text stands there. */
@Served
@Import({HostileText.class, Postbox.class})
@TestPropertySource(properties = "rollesjekk.mail.from=redaksjonen@example.org")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostilePagesTest {

    private static final String HARMLESS = "Et harmløst ord";

    @Autowired
    private HostileText text;

    @Autowired
    private Staff staff;

    @Autowired
    private Postbox postbox;

    private final Map<String, HostileText.There> there = new LinkedHashMap<>();
    private Browser reader;
    private Browser editor;
    private HostileText.There harmless;

    @BeforeAll
    void layAll() {
        harmless = text.lay(HARMLESS);
        XssVectors.all().forEach(vector -> there.put(vector, text.lay(vector)));
        reader = staff.browser();
        editor = staff.signedIn(staff.hire(Role.REVIEWER));
    }

    private Stream<DynamicTest> each(Claim claim) {
        return there.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> claim.hold(entry.getKey(), entry.getValue())));
    }

    private interface Claim {
        void hold(String vector, HostileText.There at);
    }

    @TestFactory
    Stream<DynamicTest> thePageOfAnAnswerShowsItAndNothingMore() {
        List<String> usual = XssVectors.shapes(page(harmless));
        return each((vector, at) -> {
            text.name(vector);
            Document page = page(at);
            assertThat(XssVectors.shapes(page)).isEqualTo(usual);
            assertThat(XssVectors.wrong(page.select(".body *"))).isEmpty();
            assertThat(page.select(".body").text()).contains("zmerke");
            assertIs(page.selectFirst("h1").text(), vector);
            assertIs(page.selectFirst("blockquote.yours").text(), vector);
            assertIs(page.select(".signed span").last().text(), HostileText.asName(vector));
            assertThat(XssVectors.bare(page.select("section li").text())).contains(XssVectors.bare(vector));
            String linked = page.selectFirst("script[type=application/ld+json]").data();
            assertIs(JsonMapper.shared().readTree(linked).at("/mainEntity/name").asString(), vector);
        });
    }

    private Document page(HostileText.There at) {
        return reader.open("/svar/" + at.answer());
    }

    @TestFactory
    Stream<DynamicTest> whoeverAskedSeesHerQuestionAndNothingMore() {
        List<String> usual =
                XssVectors.shapes(reader.open("/spor/" + harmless.link().value()));
        return each((vector, at) -> {
            Document page = reader.open("/spor/" + at.link().value());
            assertThat(XssVectors.shapes(page)).isEqualTo(usual);
            assertThat(XssVectors.wrong(page.select(".body *"))).isEmpty();
            assertIs(page.selectFirst("blockquote.yours").text(), vector);
        });
    }

    @TestFactory
    Stream<DynamicTest> theDeskSeesItAndNothingMore() {
        String path = "/redaksjon/saker/";
        List<String> usual = XssVectors.shapes(editor.open(path + harmless.entry()));
        return each((vector, at) -> {
            Document page = editor.open(path + at.entry());
            assertThat(XssVectors.shapes(page)).isEqualTo(usual);
            assertThat(XssVectors.wrong(page.select(".body *"))).isEmpty();
            assertIs(page.selectFirst("h1").text(), vector);
            Document form = editor.open(path + at.entry() + "/skriv");
            assertIsHarmless(form);
            assertIs(form.select("textarea[name=question]").text(), vector);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsSearchedForStandsInTheFieldAndNothingMore() {
        return each((vector, at) -> {
            Document page = reader.open("/svar?q=" + Visitor.encoded(vector));
            assertIsHarmless(page);
            assertIs(page.select("input[name=q]").attr("value"), vector);
        });
    }

    @Test
    void listsTheLogAndTheFrontPageRunNothing() {
        for (String path : List.of("/redaksjon", "/redaksjon/saker")) {
            assertIsHarmless(editor.open(path));
        }
        assertIsHarmless(staff.signedIn(staff.hire(Role.ADMINISTRATOR)).open("/redaksjon/logg"));
        assertIsHarmless(staff.signedIn(staff.hire(Role.ADMINISTRATOR)).open("/redaksjon/kontoer"));
        assertIsHarmless(reader.open("/"));
    }

    @Test
    void theFeedCanBeReadAndHoldsNothingThatRuns() {
        Document feed = Jsoup.parse(reader.get("/svar.atom").body(), "", Parser.xmlParser());
        Set<String> titles = new LinkedHashSet<>();
        for (Element entry : feed.select("entry")) {
            titles.add(XssVectors.bare(entry.select("title").text()));
            Document content = Jsoup.parse(entry.select("content").text());
            assertThat(XssVectors.wrong(content.body().select("body > *, body > * *")))
                    .isEmpty();
            assertThat(entry.children())
                    .extracting(Element::normalName)
                    .isSubsetOf("id", "title", "updated", "link", "content");
        }
        assertThat(there.keySet().stream().map(XssVectors::bare).filter(titles::contains))
                .hasSizeGreaterThan(100);
    }

    @Test
    void mailHoldsNothingOfWhatWasWritten() {
        assertThat(postbox.sent)
                .allSatisfy(mail -> assertThat(mail.toString()).doesNotContain("alert", "zmerke", "evil"));
    }

    private static void assertIs(String shown, String written) {
        assertThat(XssVectors.bare(shown)).isEqualTo(XssVectors.bare(written));
    }

    /** No page of ours has any of this, whatever is written. */
    private static void assertIsHarmless(Document page) {
        assertThat(
                        page.select("main")
                                .select(
                                        "img, iframe, object, embed, math, base, meta, style, link:not([href^=/css/]), template, video"))
                .isEmpty();
        assertThat(page.select("script:not([src^=/js/])")).isEmpty();
        assertThat(page.select("[style], [srcdoc], [srcset], [ping], [^on], [xlink:href], [^th:], [background]"))
                .isEmpty();
        assertThat(page.select("[href], [src], [action], [formaction]"))
                .allSatisfy(element -> assertThat(List.of("href", "src", "action", "formaction"))
                        .allSatisfy(name -> assertThat(element.attr(name)).matches("|[/#].*|https?://.*")));
    }
}
