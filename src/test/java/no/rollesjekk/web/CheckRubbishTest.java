package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.rollesjekk.facts.CircumstanceTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What no page of the self-check sends is met with a fitting status and a sentence, and what can be kept is kept. */
@Served
class CheckRubbishTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired
    private Visitor visitor;

    @Autowired
    private CircumstanceTypes types;

    /** A question that is answered, and where that leads. */
    private String good = "";

    private Checker after;

    @BeforeEach
    void answerOneQuestion() {
        Checker first = Checker.starts(visitor);
        String value = Checker.ordinary(types).get(first.asked());
        good = "c." + first.asked() + "=" + value;
        after = first.answers(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c.shoeSize=44",
                "c.trained=MAYBE",
                "c.trained=YES&c.trained=NO",
                "c.=YES",
                "c.trained=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "c.%3Cimg%20src=x",
                "c.trained=YES%00",
                "asked=shoeSize",
                "again=%3Cb%3E",
            })
    void whatCannotBeReadIsTakenOutAndTheRestKept(String bad) {
        Checker at = send(good + "&" + bad);
        assertThat(at.reply().status()).isEqualTo(422);
        assertThat(at.page().select(".ds-alert[tabindex]").text()).contains("resten er beholdt");
        assertThat(at.asked()).isEqualTo(after.asked());
        assertThat(at.told()).isEqualTo(after.told());
        assertThat(at.page().select("main script, img, main b")).isEmpty();
        assertThat(at.answers("UNCLEAR").reply().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "go=advice", "go=nothing", "again=trained", "asked=trained", "c.trained=UNMENTIONED"})
    void whatTellsNothingBeginsAtTheBeginning(String body) {
        Checker at = send(body);
        assertThat(at.reply().status()).isEqualTo(200);
        assertThat(at.asked()).isEqualTo(after.told().get(0));
    }

    @Test
    void theSameAnswerTwiceIsOneAnswer() {
        Checker at = send(good + "&" + good + "&" + good.replaceAll("=.*", "="));
        assertThat(at.reply().status()).isEqualTo(200);
        assertThat(at.told()).isEqualTo(after.told());
    }

    @ParameterizedTest
    @CsvSource({"i+morgen, 400", "1999-01-01, 422", "2099-01-01, 422", "%22%3E%3Cscript%3E, 400"})
    void aDayThatCannotBeUsedIsAskedForAgain(String day, int status) {
        Checker at = send(good + "&asOf=" + day);
        assertThat(at.reply().status()).isEqualTo(status);
        assertThat(at.page().select(".ds-error-summary a[href=#asOf]").text()).startsWith("Datoen er ");
        assertThat(at.page().select("details[open] input[aria-invalid=true]#asOf"))
                .hasSize(1);
        assertThat(at.page().select("main script")).isEmpty();
        assertThat(at.press("Fortsett sjekken").told()).isEqualTo(after.told());
    }

    @Test
    void theDayIsSentAlong() {
        Checker at = send(good + "&asOf=2022-07-31").answers("UNCLEAR");
        assertThat(at.page().select("input[name=asOf]").val()).isEqualTo("2022-07-31");
        assertThat(at.press("Se rådet så langt").text()).contains("31. juli 2022");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.kinship=SIBLING", "c.x=1", "asked=kinship", "asOf=2024-01-01", "go=advice"})
    void anAnswerInTheAddressIsNotUsed(String query) {
        assertIsNotUsed(visitor.get("/sjekk?" + query));
        assertIsNotUsed(visitor.send("POST", "/sjekk?" + query, FORM, good));
    }

    private static void assertIsNotUsed(Reply reply) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.page().select(".ds-alert[tabindex]").text()).contains("Svar kan ikke stå i adressen");
        assertThat(reply.page().select("input[name^=c.]")).isEmpty();
    }

    @Test
    void whatOthersHangOnAnAddressDoesNoHarm() {
        assertThat(visitor.get("/sjekk?utm_source=brev").status()).isEqualTo(200);
    }

    @Test
    void whatIsFarTooMuchIsRefused() {
        assertThat(send(good + "&c.trained=" + "x".repeat(200_000)).reply().status())
                .isEqualTo(422);
        assertIsPage(413, visitor.send("POST", "/sjekk", FORM, good + "&c.trained=" + "x".repeat(300_000)));
        assertIsPage(400, visitor.send("POST", "/sjekk", FORM, "c.trained=YES&".repeat(5000) + good));
        assertIsPage(400, visitor.send("POST", "/sjekk", FORM, "c.trained=%zz&" + good));
        assertIsPage(415, visitor.send("POST", "/sjekk", "application/json", "{\"function\": \"TEACHER\"}"));
        assertIsPage(405, visitor.send("PUT", "/sjekk", FORM, good));
    }

    private static void assertIsPage(int status, Reply reply) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.page().select("main p").first().text()).matches("\\p{Lu}.+\\.");
    }

    private Checker send(String body) {
        return Checker.at(visitor, visitor.send("POST", "/sjekk", FORM, body));
    }
}
