package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people meet: the question, the advice, and a way on when something is wrong. */
@Served
class PagesTest {

    private static final String QUESTION =
            "En saksbehandler i barnevernet fører tilsyn med barnet. Kan hun være koordinator?";

    @Autowired
    private Visitor visitor;

    @Test
    void theFirstPageAsks() {
        Document page = visitor.get("/").page();
        assertThat(page.select("form[method=post][action=/rad] textarea[name=text]"))
                .isNotEmpty();
        assertThat(page.select("label[for=text]")).hasSize(1);
    }

    @Test
    void noHeadingStandsAboveNothing() {
        Document page = advice(Map.of("text", "Kan Kari være koordinator?"));
        assertThat(page.select("h1.verdict").hasClass("NEED_MORE_INFORMATION")).isTrue();
        assertThat(page.select("main section"))
                .allSatisfy(section ->
                        assertThat(section.childrenSize()).as(section.text()).isGreaterThan(1));
    }

    @Test
    void aQuestionIsAnsweredOnOnePage() {
        Document page = advice(Map.of("text", QUESTION));
        assertThat(page.select("h1.verdict").hasClass("ASSESS_INDIVIDUALLY")).isTrue();
        assertThat(page.select(".finding a[href^=/kilder/]")).isNotEmpty();
        assertThat(page.select(".finding a[href^=/regler/]")).isNotEmpty();
        assertThat(page.select("input[name=c.supervisesInCase]").val()).isEqualTo("YES");
        assertThat(page.select("a[href^=/svar/]")).isNotEmpty();
        assertThat(page.select("blockquote").text()).isEqualTo(QUESTION);
    }

    @Test
    void anAdviceSaysWhatDecidedItAndWhatWouldChangeItAndHow() {
        Document page = visitor.fillIn(
                        "/rad",
                        Map.of(
                                "text",
                                "En saksbehandler i barnevernet har tilsyn med barnet, og foreldrene holder tilbake "
                                        + "opplysninger. Hun har tatt kurs. Kan hun være koordinator?"))
                .page();
        assertThat(page.select("section:has(> h2:contains(Hvorfor)) > ul")
                        .first()
                        .text())
                .contains("Den ansatte har tilsyn i saken", "tilsyn med barnet")
                .doesNotContain("kurs");
        Element changes = page.select("section:contains(Hva kan endre rådet?)").first();
        assertThat(changes.text()).contains("Da blir rådet «");
        assertThat(changes.select("a[href^=/svar/]")).isNotEmpty();
    }

    @Test
    void anAdviceIsStoredNowhere() {
        Reply reply = visitor.fillIn("/rad", Map.of("text", QUESTION));
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.fillIn("/rad", Map.of("text", "")).header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void aReadingCanBeCorrected() {
        Document page = advice(Map.of("text", QUESTION, "c.supervisesInCase", "NO", "c.decidesInCase", "NO"));
        assertThat(page.select("h1.verdict").hasClass("SUITABLE")).isTrue();
        assertThat(page.select("input[name=c.supervisesInCase]").val()).isEqualTo("NO");
        assertThat(page.select("input[name=c.decidesInCase]").val()).isEqualTo("NO");
    }

    @Test
    void whatWasReadIsShownWithTheAskersOwnWordsMarked() {
        Document page = advice(Map.of("text", QUESTION));
        assertThat(page.select(".told:has([name=c.supervisesInCase]) mark").text())
                .contains("tilsyn");
    }

    @Test
    void aReadingIsTurnedOrTakenAwayByOneButton() {
        Document page = advice(Map.of("text", QUESTION));
        assertThat(page.select("button[name=c.supervisesInCase]").eachAttr("value"))
                .containsExactly("NO", "UNMENTIONED");
        Document removed = advice(Map.of("text", QUESTION, "c.supervisesInCase", "UNMENTIONED"));
        assertThat(removed.select("button[name=c.supervisesInCase]").eachAttr("value"))
                .containsExactly("YES", "NO");
    }

    @Test
    void aPresumptionIsAnsweredOnTheSpot() {
        Document page = advice(Map.of("text", QUESTION));
        Element presumed =
                page.select(".told:has(button[name=c.representsUser])").first();
        assertThat(presumed.select("strong").text())
                .isEqualTo("Den ansatte er ikke verge eller fullmektig for brukeren.");
        assertThat(presumed.select("button").eachAttr("value")).containsExactly("YES", "NO");
        assertThat(advice(Map.of("text", QUESTION, "c.representsUser", "YES"))
                        .select("h1.verdict")
                        .hasClass("NOT_ELIGIBLE"))
                .isTrue();
    }

    @Test
    void theButtonThatIsPressedWinsOverTheFieldBesideIt() {
        Browser browser = visitor.browser();
        Document page = browser.send(browser.open("/"), "#text", Map.of("text", QUESTION))
                .page();
        Document turned = browser.send(page, "button[name=c.supervisesInCase][value=NO]", Map.of())
                .page();
        assertThat(turned.select("input[name=c.supervisesInCase]").val()).isEqualTo("NO");
        Document removed = browser.send(page, "button[name=c.function][value=UNMENTIONED]", Map.of())
                .page();
        assertThat(removed.select("select[name=c.function] option[selected]").val())
                .isEqualTo("UNMENTIONED");
    }

    @Test
    void whoeverWritesAPhoneNumberIsWarnedAndMayGoOn() {
        String text = QUESTION + " Ring meg på 22 33 44 55 eller kari@eksempel.no.";
        Document warned = advice(Map.of("text", text));
        assertThat(warned.select("#details p")).hasSize(3);
        assertThat(warned.select("textarea").val()).isEqualTo(text);
        assertThat(warned.select("button[name=asIs]")).hasSize(1);
        assertThat(advice(Map.of("text", text, "asIs", "true")).select("h1.verdict"))
                .isNotEmpty();
    }

    @Test
    void aCorrectionLeftOpenChangesNothing() {
        Document page = advice(Map.of("text", QUESTION, "c.trained", "", "c.kinship", ""));
        assertThat(page.select("h1.verdict").hasClass("ASSESS_INDIVIDUALLY")).isTrue();
    }

    @Test
    void theDayIsKeptWhenAReadingIsCorrected() {
        Document page = advice(Map.of("text", QUESTION, "asOf", "2022-07-31"));
        assertThat(page.select("input[name=asOf]").val()).isEqualTo("2022-07-31");
        assertThat(page.select("input[name=text]").val()).isEqualTo(QUESTION);
    }

    @Test
    void whatIsTypedIsShownAsItWasTyped() {
        String hostile = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> Kan sykepleieren være koordinator?";
        Document page = advice(Map.of("text", hostile));
        assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
        assertThat(page.select("blockquote").text()).isEqualTo(hostile);
        assertThat(visitor.get("/svar?q=" + Visitor.encoded(hostile)).page().select("script:not([src]), img"))
                .isEmpty();
    }

    @Test
    void aTextOfSomethingElseGetsNoAdvice() {
        Document page = advice(Map.of("text", "Hvilken dag hentes søppelet, og når åpner svømmehallen på lørdag?"));
        assertThat(page.select("h1").text()).isEqualTo("Her kan vi ikke gi noe råd");
        assertThat(page.select(".verdict, .finding")).isEmpty();
        assertThat(page.select("main a[href=/spor]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0001"})
    void anEmptyTextKeepsTheForm(String text) {
        Reply reply = visitor.fillIn("/rad", Map.of("text", text));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.page().select(".ds-error-summary").text()).contains("Teksten er tom");
        assertThat(reply.page().select("textarea[name=text][aria-invalid=true]"))
                .hasSize(1);
    }

    @Test
    void aMistakeKeepsWhatWasTyped() {
        assertKept(413, Map.of("text", "Kan hun være koordinator? ".repeat(800).strip()));
        assertKept(400, Map.of("text", QUESTION, "asOf", "i morgen"));
        assertKept(422, Map.of("text", QUESTION, "asOf", "1999-01-01"));
        assertKept(422, Map.of("text", QUESTION, "c.shoeSize", "44"));
        assertKept(422, Map.of("text", QUESTION, "c.trained", "MAYBE"));
    }

    private void assertKept(int status, Map<String, String> form) {
        Reply reply = visitor.fillIn("/rad", form);
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.page().select(".ds-error-summary").text()).matches("\\p{Lu}.*\\.");
        assertThat(reply.page().select("textarea[name=text]").text()).isEqualTo(form.get("text"));
    }

    @Test
    void anAdviceWithoutAQuestionLeadsToTheQuestion() {
        assertThat(visitor.get("/rad").status()).isEqualTo(302);
        assertThat(visitor.get("/rad").header("Location")).endsWith("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/svar/finnes-ikke",
                "/regler/finnes-ikke",
                "/kilder/finnes-ikke",
                "/finnes-ikke",
                "/svar/a/b",
                "/api"
            })
    void whatIsNotThereIsAPageThatSaysSo(String path) {
        Reply reply = visitor.get(path);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.page().select("main").text()).contains("Det finnes ingenting på denne adressen.");
        assertThat(reply.page().select("main a[href=/]")).isNotEmpty();
    }

    private Document advice(Map<String, String> form) {
        Reply reply = visitor.fillIn("/rad", form);
        assertThat(reply.status()).isEqualTo(200);
        return reply.page();
    }
}
