package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of another day gets the law of that day, and is told so among the reasons. */
@Served
class DayOfLawTest {

    private static final String QUESTION = "Sykepleieren gir brukeren tjenester. Kan hun være koordinator?";

    @Autowired
    private Visitor visitor;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-06-01 | service-provider-could-be-appointed | Regelen gjaldt fra 1. januar 2012 til og med 31. juli 2022
            2023-06-01 | provider-to-user-can-be-appointed   | Regelen gjelder fra 1. august 2022
            """)
    void theTimeOfARuleIsAReason(String day, String rule, String reason) {
        Document page = advice(day);
        Element finding =
                page.select(".finding:has(a[href=/regler/" + rule + "])").first();
        assertThat(finding).isNotNull();
        assertThat(finding.select("h3:contains(Fordi) + ul li").eachText())
                .last()
                .isEqualTo(reason);
    }

    @Test
    void noRuleOfAnotherTimeIsAReason() {
        assertThat(advice("2021-06-01").select(".finding").text()).doesNotContain("gjelder fra 1. august 2022");
        assertThat(advice("2023-06-01").select(".finding").text()).doesNotContain("gjaldt");
    }

    @Test
    void theDayCanBeChosenWhereTheQuestionIsAskedAndWhereItIsAnswered() {
        Document first = visitor.get("/").page();
        assertThat(first.select("form:has(textarea) details:not([open]) input[type=date][name=asOf]"))
                .hasSize(1);
        assertThat(first.select("label[for=asOf]")).hasSize(1);
        assertThat(advice("").select("details.day:not([open]) input[name=asOf]"))
                .hasSize(1);
        assertThat(advice("2021-06-01")
                        .select("details.day[open] input[name=asOf]")
                        .val())
                .isEqualTo("2021-06-01");
    }

    @Test
    void aDayThatCannotBeUsedStaysWhereItCanBeCorrected() {
        Document page = visitor.fillIn("/rad", Map.of("text", QUESTION, "asOf", "1999-01-01"))
                .page();
        assertThat(page.select("details.day[open] input[name=asOf]").val()).isEqualTo("1999-01-01");
    }

    private Document advice(String day) {
        Reply reply = visitor.fillIn("/rad", Map.of("text", QUESTION, "asOf", day));
        assertThat(reply.status()).isEqualTo(200);
        return reply.page();
    }
}
