package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.Constraints;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The self-check as somebody meets it who has a browser and no JavaScript. */
@Served
class CheckPagesTest {

    @Autowired
    private Visitor visitor;

    @Autowired
    private CircumstanceTypes types;

    @Autowired
    private Constraints constraints;

    private Map<String, String> ordinary = Map.of();

    @BeforeEach
    void answerAsMostDo() {
        ordinary = Checker.ordinary(types);
    }

    @Test
    void isReachedFromTheFirstPage() {
        assertThat(visitor.get("/").page().select("nav a[href=/sjekk]")).hasSize(1);
        assertThat(visitor.get("/").page().select("main a[href=/sjekk]")).hasSize(1);
        assertThat(visitor.send("HEAD", "/sjekk", "*/*", "").status()).isEqualTo(200);
    }

    @Test
    void anOrdinaryCaseCanBeAnsweredToTheEnd() {
        Checker at = Checker.starts(visitor);
        int asked = 0;
        while (!at.asked().isEmpty()) {
            assertIsAQuestion(at, ++asked);
            at = at.answers(ordinary.get(at.asked()));
        }
        assertThat(at.verdict()).isEqualTo("SUITABLE");
        assertThat(at.text()).contains("Ingen flere svar kan endre rådet.").doesNotContain("kan rådet bli et annet");
        assertThat(at.told()).hasSize(asked).contains("function", "kinship", "trained");
        assertThat(at.page().select(".finding a[href^=/kilder/]")).isNotEmpty();
        assertThat(at.page().select("a[href^=/svar/]")).isNotEmpty();
    }

    private static void assertIsAQuestion(Checker at, int number) {
        assertThat(at.reply().status()).isEqualTo(200);
        assertThat(at.text()).contains("Spørsmål " + number + ".", "Derfor spør vi:");
        assertThat(at.page().select("h1")).hasSize(1);
        assertThat(at.choices()).hasSizeGreaterThan(2);
        assertThat(at.choices().get(at.choices().size() - 1).val()).isEqualTo("UNCLEAR");
        assertThat(at.page().select("input[type=radio]")).allSatisfy(radio -> {
            assertThat(at.page().select("label[for=" + radio.id() + "]").text()).isNotBlank();
            assertThat(at.page().getElementById(radio.attr("aria-describedby")).text())
                    .matches("(Gir|Kan gi|Vi spør) .+\\.");
        });
    }

    @Test
    void aLongListStandsInGroups() {
        Checker at = Checker.starts(visitor).answersUntil("function", ordinary);
        assertThat(at.page().select("select optgroup[label]")).hasSizeGreaterThan(5);
        assertThat(at.page().select("select optgroup option"))
                .hasSameSizeAs(types.get("function").choices());
        assertThat(at.page().select("details dl").text())
                .containsPattern("Brukeren selv.*(Gir|Kan gi|Går ikke)")
                .doesNotContain("gi .");
    }

    @Test
    void answersThatCannotAllBeRightAreShownUp() {
        Map<String, String> odd = new HashMap<>(ordinary);
        odd.put("function", "SERVICE_USER");
        Checker end = Checker.starts(visitor).answers(odd);
        odd.keySet().retainAll(end.told());
        assertThat(end.page().select("section.contradictions a[href=#told]").isEmpty())
                .isEqualTo(constraints.allow(odd));
    }

    @Test
    void anAnswerThatSettlesItSaysSoBeforehand() {
        Checker at = Checker.starts(visitor).answersUntil("representsUser", ordinary);
        Element yes = at.choices().get(0);
        assertThat(yes.val()).isEqualTo("YES");
        assertThat(at.page().getElementById(yes.attr("aria-describedby")).text())
                .isEqualTo("Gir «Kan ikke være koordinator her».");
        assertThat(at.answers("YES").verdict()).isEqualTo("NOT_ELIGIBLE");
    }

    @Test
    void aChangedAnswerKeepsTheLaterOnes() {
        Checker before = Checker.starts(visitor).answers(ordinary);
        Checker sibling = before.changes("kinship").answers("SIBLING");
        assertThat(sibling.verdict()).isEqualTo("NOT_ELIGIBLE");
        assertThat(sibling.toldBefore("kinship")).isEqualTo(before.toldBefore("kinship"));
        assertThat(sibling.told()).endsWith("kinship");
        assertThat(sibling.text()).contains("De er tatt vare på");
        Checker after = sibling.changes("kinship").answers("NONE");
        assertThat(after.verdict()).isEqualTo("SUITABLE");
        assertThat(after.told()).isEqualTo(before.told());
    }

    @Test
    void aChangeGoesOnAtTheFirstQuestionLeftOpen() {
        Checker open = Checker.starts(visitor).answersUntil("trained", ordinary);
        Checker again = open.changes("kinship");
        assertThat(again.asked()).isEqualTo("kinship");
        assertThat(again.chosen()).isEqualTo("NONE");
        assertThat(again.text()).contains("Du har svart på det før.");
        assertThat(again.press("Fortsett").asked()).isEqualTo("trained");
    }

    @Test
    void backLeadsToTheQuestionBefore() {
        Checker first = Checker.starts(visitor);
        Checker second = first.answers(ordinary.get(first.asked()));
        Checker back = second.press("Tilbake");
        assertThat(back.asked()).isEqualTo(first.asked());
        assertThat(back.chosen()).isEqualTo(ordinary.get(first.asked()));
        Checker start = back.press("Tilbake");
        assertThat(start.asked()).isEmpty();
        assertThat(start.press("Fortsett sjekken").asked()).isEqualTo(second.asked());
    }

    @Test
    void backFromTheEndLeadsToTheLastQuestion() {
        Checker end = Checker.starts(visitor).answersUntil("kinship", ordinary).answers("SIBLING");
        assertThat(end.press("Tilbake").asked()).isEqualTo("kinship");
        Checker soon = Checker.starts(visitor)
                .answers(Map.of("function", "GUARDIAN", "kinship", "SIBLING", "representsUser", "YES"));
        assertThat(soon.told()).hasSize(1);
        assertThat(soon.press("Tilbake").asked()).isEqualTo(soon.told().get(0));
    }

    @Test
    void theAdviceCanBeKept() {
        Checker end = Checker.starts(visitor).answersUntil("kinship", ordinary).answers("SIBLING");
        Map<String, String> form = new HashMap<>();
        end.page().select("form[action=/rad/behold] input").forEach(field -> form.put(field.attr("name"), field.val()));
        Document receipt = Keeper.open(visitor, Keeper.keep(visitor, form));
        assertThat(receipt.select(".columns .verdict.NOT_ELIGIBLE")).hasSize(2);
        assertThat(end.page().select(".keep").text()).doesNotContain("Teksten du skrev");
    }

    @Test
    void theAdviceSoFarSaysWhatIsStillOpen() {
        Checker open = Checker.starts(visitor).answersUntil("trained", ordinary);
        Checker at = open.press("Se rådet så langt");
        assertThat(at.verdict()).isEqualTo("SUITABLE");
        assertThat(at.text()).contains("Dette er rådet så langt.", "spørsmål kan fortsatt endre det.");
        assertThat(at.press("Fortsett sjekken").asked()).isEqualTo("trained");
    }

    @Test
    void whoKnowsNothingComesToAnEndThatSaysWhatToFindOut() {
        Checker at = Checker.starts(visitor);
        while (!at.asked().isEmpty()) {
            at = at.answers("UNCLEAR");
        }
        assertThat(at.verdict()).isEqualTo("NEED_MORE_INFORMATION");
        assertThat(at.text()).contains("Ingen flere spørsmål kan endre rådet.");
        List<String> unknown = at.page()
                .select("section:contains(Det du ikke vet ennå) button[name=again]")
                .eachAttr("value");
        assertThat(at.told()).containsAll(unknown);
        assertThat(unknown).isNotEmpty();
    }

    @Test
    void theAnswerLeftOpenIsAskedFor() {
        Checker before = Checker.starts(visitor).answersUntil("representsUser", ordinary);
        Checker at = before.press("Fortsett");
        assertThat(at.reply().status()).isEqualTo(400);
        assertThat(at.asked()).isEqualTo("representsUser");
        assertThat(at.page().title()).startsWith("Feil: ");
        assertThat(at.page().select(".ds-error-summary a[href=#answer]").text()).startsWith("Velg et svar.");
        assertThat(at.page().select("input[type=radio]#answer")).hasSize(1);
        assertThat(at.page().select("fieldset[aria-describedby~=mistake] #mistake"))
                .hasSize(1);
        assertThat(at.told()).isEqualTo(before.told());
    }

    @Test
    void theChoiceLeftOpenInAListIsAskedFor() {
        Checker at = Checker.starts(visitor).answersUntil("function", ordinary).press("Fortsett");
        assertThat(at.reply().status()).isEqualTo(400);
        assertThat(at.page().select("select[aria-invalid=true][aria-describedby~=mistake]#answer"))
                .hasSize(1);
    }
}
