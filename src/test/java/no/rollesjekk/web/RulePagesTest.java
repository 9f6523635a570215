package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.sources.Strength;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rule book and its sources, as people read them. */
@Served
class RulePagesTest {

    @Autowired
    private Visitor visitor;

    @Test
    void everyRuleStandsUnderItsTopic() {
        Document page = page("/regler");
        assertThat(page.select("nav.contents a").eachAttr("href"))
                .containsExactlyElementsOf(House.BOOK.byTopic().keySet().stream()
                        .map(topic -> "#" + topic)
                        .toList());
        House.BOOK.byTopic().forEach((topic, rules) -> {
            Element section = page.select("section:has(h2#" + topic + ")").first();
            assertThat(section).as(topic).isNotNull();
            assertThat(section.select("li a").eachAttr("href"))
                    .containsExactlyElementsOf(
                            rules.stream().map(rule -> "/regler/" + rule.id()).toList());
        });
    }

    @Test
    void theRulesCanBeChosenByStrengthAndVerdict() {
        Document page = page("/regler?strength=LAW&verdict=NOT_ELIGIBLE");
        assertThat(page.select("section li a").eachAttr("href")).isNotEmpty().allSatisfy(address -> {
            Rule rule = House.BOOK.find(address.substring("/regler/".length())).orElseThrow();
            assertThat(rule.strength()).isEqualTo(Strength.LAW);
            assertThat(String.valueOf(rule.verdict())).isEqualTo("NOT_ELIGIBLE");
        });
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("LAW", "NOT_ELIGIBLE");
        assertThat(page("/regler?verdict=INFORMS").select("section li a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(House.BOOK
                                .find(address.substring("/regler/".length()))
                                .orElseThrow()
                                .verdict())
                        .isNull());
    }

    @Test
    void aChoiceThatNoRuleFitsLeadsBackToAllOfThem() {
        Document page = page("/regler?strength=PRACTICE&verdict=NOT_ELIGIBLE");
        assertThat(page.select("section")).isEmpty();
        assertThat(page.select("[role=status]").text()).startsWith("Ingen regler");
        assertThat(page.select("main a[href=/regler]")).isNotEmpty();
    }

    @Test
    void aRuleShowsWhereItHoldsAndWhatItJustMisses() {
        Document page = page("/regler/supervision-in-case");
        assertThat(page.select(".case:contains(Regelen gjelder ikke her) h3").eachText())
                .contains("Saksbehandleren har ingen tilsynsrolle i saken, og ingen har sagt om hun avgjør tiltakene");
        Element hit = page.select(".case:contains(og ingen har sagt noe om samarbeidet)")
                .first();
        assertThat(hit).isNotNull();
        assertThat(hit.select("li").eachText())
                .containsExactly("Den ansatte er saksbehandler i barnevernet", "Den ansatte har tilsyn i saken");
        assertThat(hit.select(".status").text()).isEqualTo("Regelen gjelder");
        assertThat(hit.select(".word").text()).isEqualTo("Må vurderes konkret");
    }

    @Test
    void aCaseOfAnotherDaySaysWhichDay() {
        assertThat(page("/regler/foster-home-supervisor").select(".case .help").eachText())
                .contains("Retten slik den var 1. februar 2014");
    }

    @Test
    void aRuleShowsWhatItGivesWayTo() {
        Document page = page("/regler/supervision-in-case");
        assertThat(page.select("h2:contains(Viker for) + ul a").eachAttr("href"))
                .contains("/regler/supervision-with-harm");
        assertThat(page("/regler/supervision-with-harm")
                        .select("h2:contains(Går foran) + ul a")
                        .eachAttr("href"))
                .contains("/regler/supervision-in-case");
    }

    @Test
    void theSourcesStandByStrengthWithHowTheyWereChecked() {
        Document page = page("/kilder");
        assertThat(page.select("section li a")).hasSize(House.SOURCES.all().size());
        assertThat(page.select("section li .checked").eachText())
                .hasSize(House.SOURCES.all().size())
                .doesNotContain("");
        assertThat(page.select("section:has(h2#LAW) a").eachAttr("href")).contains("/kilder/fvl-6-1-b");
    }

    @Test
    void aSourceShowsWhatCitesIt() {
        Document page = page("/kilder/fvl-6-1-b");
        assertThat(page.select("a[href^=/regler/]").eachAttr("href")).contains("/regler/near-family-not-appointed");
        assertThat(page.select("main a[href^=/svar/]")).isNotEmpty();
    }

    private Document page(String path) {
        Reply reply = visitor.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.page();
    }
}
