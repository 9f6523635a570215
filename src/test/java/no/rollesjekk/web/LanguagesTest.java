package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page speaks the language of its address, leads to pages in the same language, and to itself in the others. */
@Served
class LanguagesTest {

    private static final String QUESTION = "Ein sakshandsamar fører tilsyn med barnet. Kan ho vere koordinator?";

    @Autowired
    private Visitor visitor;

    @ParameterizedTest
    @CsvSource({
        "/, nb, Kan denne ansatte",
        "/nn/, nn, Kan denne tilsette",
        "/da/, da, Kan denne medarbejder",
        "/en/, en, Can this employee"
    })
    void aPageSpeaksTheLanguageOfItsAddress(String path, String tag, String heading) {
        Document page = visitor.get(path).page();
        assertThat(page.select("html").attr("lang")).isEqualTo(tag);
        assertThat(page.select("h1").text()).startsWith(heading);
    }

    @ParameterizedTest
    @CsvSource({
        "/, /, page",
        "/nn/, /nn/, page",
        "/en/svar, /en/svar, page",
        "/svar/er-dobbeltrolle-eit-hinder, /svar, true",
        "/da/regler/matrise, /da/regler, true",
        "/nn/spor, /nn/spor, page",
        "/en/sjekk, /en/sjekk, page",
        "/kilder?q=, /kilder, page"
    })
    void theMenuMarksWhereOneIsInEveryLanguage(String path, String way, String mark) {
        assertThat(visitor.get(path).page().select("header nav:not(.languages) [aria-current]"))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.attr("href")).isEqualTo(way);
                    assertThat(link.attr("aria-current")).isEqualTo(mark);
                });
    }

    @Test
    void theMenuMarksNothingOnAPageThatIsNotInIt() {
        assertThat(visitor.get("/om").page().select("header nav:not(.languages) [aria-current]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nn/", "/da/svar", "/en/regler", "/nn/kilder", "/en/regler/matrise", "/da/spor", "/nn/sjekk"})
    void everyLinkStaysInTheLanguage(String path) {
        Document page = visitor.get(path).page();
        String prefix = path.substring(0, 4);
        List<String> ways = page.select("main a[href^=/], header nav:not(.languages) a, footer a, form").stream()
                .map(each -> each.attr(each.is("form") ? "action" : "href"))
                .toList();
        assertThat(ways).isNotEmpty().allSatisfy(way -> assertThat(way).startsWith(prefix));
    }

    @Test
    void theSamePageIsALinkAwayInTheOtherLanguages() {
        Document page = visitor.get("/nn/svar?q=habilitet").page();
        assertThat(page.select("nav.languages a").eachAttr("href"))
                .containsExactly(
                        "/svar?q=habilitet", "/nn/svar?q=habilitet", "/da/svar?q=habilitet", "/en/svar?q=habilitet");
        assertThat(page.select("nav.languages a[aria-current=true]").eachAttr("lang"))
                .containsExactly("nn");
    }

    @Test
    void anAdviceIsToldInAnotherLanguageByItsForm() {
        Document page = visitor.fillIn("/nn/rad", Map.of("text", QUESTION)).page();
        assertThat(page.select("html").attr("lang")).isEqualTo("nn");
        Element english = page.selectFirst("nav.languages button[lang=en]");
        // Enter in a field presses the first button
        assertThat(page.select("button[type=submit]").first().hasAttr("formaction"))
                .isFalse();
        assertThat(page.select("form#" + english.attr("form") + " input[name=text]")
                        .val())
                .isEqualTo(QUESTION);
        Document told = visitor.fillIn(english.attr("formaction"), Map.of("text", QUESTION, "asIs", "true"))
                .page();
        assertThat(told.select("html").attr("lang")).isEqualTo("en");
        assertThat(told.select("h1.verdict").text()).isEqualTo("Must be assessed individually");
    }

    @Test
    void aQuestionOfTheSelfCheckIsAskedAnewInAnotherLanguage() {
        Document page = visitor.fillIn("/sjekk", Map.of()).page();
        Element button = page.selectFirst("nav.languages button[lang=da]");
        Document there = visitor.fillIn(button.attr("formaction"), Map.of(button.attr("name"), button.attr("value")))
                .page();
        assertThat(there.select("html").attr("lang")).isEqualTo("da");
        assertThat(there.select(".mistake, .refusal")).isEmpty();
    }

    @Test
    void aLanguageAloneLeadsToItsFirstPage() {
        assertThat(visitor.get("/nn").header("Location")).isEqualTo("/nn/");
        assertThat(visitor.get("/nnn").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/finnes-ikke", "/en/svar/finnes-ikke"})
    void whatIsNotThereIsSaidInTheLanguage(String path) {
        Document page = visitor.get(path).page();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("nav.languages a[lang=nn]").attr("href")).isEqualTo("/nn/");
    }

    @Test
    void noLinkLeadsToAnotherHost() {
        Document page = visitor.get("/finnes-ikke//eksempel.no").page();
        assertThat(page.select("nav.languages a").eachAttr("href")).noneMatch(way -> way.startsWith("//"));
    }

    @Test
    void theDeskIsBehindTheSameDoorInEveryLanguage() {
        Reply reply = visitor.get("/nn/redaksjon");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).endsWith("/nn/redaksjon/inn");
        assertThat(visitor.get("/nn/redaksjon/logg").status()).isEqualTo(302);
    }
}
