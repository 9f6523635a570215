package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A kept advice: how it is asked for, shown and deleted. */
@Served
class ReceiptPagesTest {

    private static final String QUESTION =
            "En saksbehandler i barnevernet fører tilsyn med barnet. Foreldrene holder tilbake opplysninger. "
                    + "Kan hun være barnekoordinator?";

    @Autowired
    private Visitor visitor;

    @Test
    void theAdvicePageKeepsWhatItShows() {
        Document advice = visitor.fillIn("/rad", Map.of("text", QUESTION, "c.consentGiven", "NO"))
                .page();
        Map<String, String> form = new LinkedHashMap<>();
        advice.select("form[action=/rad/behold] input").forEach(field -> form.put(field.attr("name"), field.val()));
        assertThat(form).containsEntry("c.supervisesInCase", "YES").containsEntry("c.consentGiven", "NO");
        assertThat(form).doesNotContainKey("text");
        Document receipt = Keeper.open(visitor, Keeper.keep(visitor, form));
        assertThat(receipt.select(".columns .verdict").first().text())
                .isEqualTo(advice.select("h1.verdict").text());
        assertThat(receipt.select(".columns > section").first().select("a[href^=/kilder/]"))
                .hasSameSizeAs(advice.select(".finding a[href^=/kilder/]"));
    }

    @Test
    void whereNothingWasToldThereIsNothingToKeep() {
        Document advice = visitor.fillIn("/rad", Map.of("text", "Kan hun være koordinator?"))
                .page();
        assertThat(advice.select(".verdict")).isNotEmpty();
        assertThat(advice.select("form[action=/rad/behold]")).isEmpty();
    }

    @Test
    void theFormSaysForHowLongAndThatTheLinkIsTheKey() {
        Document advice = visitor.fillIn("/rad", Map.of("text", QUESTION)).page();
        assertThat(advice.select(".keep").text()).contains("90 dager", "eneste nøkkelen", "lagrer vi ikke");
    }

    @Test
    void aReceiptShowsItsLinkItsExpiryAndTheAdviceAsItWasGiven() {
        String address = Keeper.keep(visitor, Keeper.SUPERVISOR);
        Document receipt = Keeper.open(visitor, address);
        assertThat(receipt.select("input[readonly]").val())
                .startsWith("http://")
                .endsWith(address);
        assertThat(receipt.select(".key").text()).containsPattern("slettes av seg selv \\d+\\. \\p{L}+ \\d{4}");
        assertThat(receipt.select(".columns > section").first().text())
                .contains("Rollene bør skilles", "Den ansatte har tilsyn i saken", "Kommunetorget", "Regelbok");
        assertThat(receipt.select(".columns > section").last().text()).contains("Rådet er det samme i dag");
    }

    @Test
    void theDateThatMakesTheDifferenceIsNamed() {
        Document receipt = Keeper.open(
                visitor,
                Keeper.keep(
                        visitor,
                        Map.of(
                                "c.function",
                                "PUBLIC_HEALTH_NURSE",
                                "c.coordinatorType",
                                "CHILD_COORDINATOR",
                                "c.userUnder18",
                                "YES",
                                "c.seriousIllness",
                                "YES",
                                "asOf",
                                "2021-03-01")));
        assertThat(receipt.select(".columns > section").first().text()).contains("Retten slik den var 1. mars 2021");
        Element today = receipt.select(".columns > section").last();
        assertThat(today.text()).contains("Datoen gjør forskjell", "Gjelder fra 1. august 2022");
        assertThat(today.select("a[href=/regler/child-coordinator-appointed]")).isNotEmpty();
        assertThat(today.text()).doesNotContain("Regelboka er endret", "det samme i dag");
    }

    @Test
    void aReceiptIsDeletedByItsLinkOnceTheQuestionIsAnswered() {
        String address = Keeper.keep(visitor, Keeper.SUPERVISOR);
        Document receipt = Keeper.open(visitor, address);
        String ask = receipt.select(".key form[method=get]").attr("action");
        Document question = Keeper.open(visitor, ask);
        assertThat(Keeper.open(visitor, address).select("h1")).isNotEmpty();
        Reply deleted = visitor.fillIn(question.select("main form[method=post]").attr("action"), Map.of());
        assertThat(deleted.status()).isEqualTo(303);
        assertThat(visitor.get(deleted.header("Location")).page().select("h1").text())
                .isEqualTo("Rådet er slettet");
        Keeper.assertIsGone(visitor, address);
        Keeper.assertIsGone(visitor, address + "/slett");
        assertThat(visitor.fillIn(address + "/slett", Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/slett"})
    void nothingOfAReceiptIsStoredFoundOrToldOnTheWay(String page) {
        String address = Keeper.keep(visitor, Keeper.SUPERVISOR);
        assertIsSecret(visitor.get(address + page));
        assertIsSecret(visitor.get("/rad/AAAAAAAAAAAAAAAAAAAAAA" + page));
        assertIsSecret(visitor.fillIn("/rad/behold", Keeper.SUPERVISOR));
    }

    private static void assertIsSecret(Reply reply) {
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("X-Robots-Tag")).isEqualTo("noindex");
    }
}
