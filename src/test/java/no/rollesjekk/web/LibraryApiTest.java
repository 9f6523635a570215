package no.rollesjekk.web;

import static no.rollesjekk.web.Shapes.hasWords;
import static no.rollesjekk.web.Shapes.values;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the advice is made of can be looked up by programs, in the shapes of the contract. */
@Served
class LibraryApiTest {

    @Autowired
    private Visitor visitor;

    @Test
    void everyCircumstanceHasItsQuestionAndChoices() {
        JsonNode all = visitor.get("/api/v1/circumstances").json();
        assertThat(values(all, "name"))
                .contains("function", "serviceArea", "coordinatorType", "municipalStaff", "providesServiceToUser")
                .contains("decidesInCase", "controlsBudgetInCase", "supervisesInCase", "kinship", "otherTie")
                .contains("representsUser", "trained", "experienced", "workloadHigh", "timeAllocated")
                .contains("userUnder18", "userWantsThisPerson", "consentGiven", "reservation", "conflictSigns");
        assertThat(all).allSatisfy(circumstance -> {
            hasWords(circumstance.path("question"), "nb");
            hasWords(circumstance.path("help"), "nb");
            assertThat(values(circumstance.path("choices"), "code")).hasSizeGreaterThan(1);
        });
    }

    @Test
    void everyRuleHasItsOwnAddress() {
        JsonNode book = visitor.get("/api/v1/rules").json();
        hasWords(book, "version");
        assertThat(values(book.path("rules"), "id"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(visitor.get("/api/v1/rules/" + id)
                                .json()
                                .path("rule")
                                .path("id")
                                .asString())
                        .isEqualTo(id));
    }

    @Test
    void aRuleTellsWhereItHoldsAndWhatItJustMisses() {
        JsonNode rule = visitor.get("/api/v1/rules/supervision-with-harm").json();
        assertThat(rule.path("cases")).isNotEmpty().allSatisfy(each -> {
            hasWords(each, "case");
            assertThat(each.path("told").path("supervisesInCase").asString()).isEqualTo("YES");
            assertThat(each.path("holds")).extracting(JsonNode::asString).contains("supervision-with-harm");
        });
        assertThat(rule.path("nearMisses"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("holds"))
                        .extracting(JsonNode::asString)
                        .doesNotContain("supervision-with-harm"));
    }

    @Test
    void aSourceTellsWhoCitesIt() {
        assertThat(values(visitor.get("/api/v1/sources").json(), "id")).contains("hol-7-2", "fvl-6-1-b");
        JsonNode source = visitor.get("/api/v1/sources/fvl-6-1-b").json();
        assertThat(source.path("rules")).extracting(JsonNode::asString).contains("near-family-not-appointed");
        assertThat(source.path("answers")).isNotEmpty();
    }

    @Test
    void aSearchCountsAndShowsWhatItFinds() {
        JsonNode found = visitor.get("/api/v1/search?q=dobbeltrolle&language=nb&size=3&page=0")
                .json();
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(found.path("hits")).hasSizeBetween(1, 3).allSatisfy(Shapes::isAHit);
        assertThat(found.has("didYouMean")).isTrue();
    }

    @Test
    void suggestionsAreTitles() {
        assertThat(visitor.get("/api/v1/suggest?q=dobbelt").json()).isNotEmpty().allMatch(JsonNode::isString);
        assertThat(visitor.get("/api/v1/suggest?q=").json()).isEmpty();
    }

    @Test
    void theApiDescribesItself() {
        JsonNode paths = visitor.get("/v3/api-docs").json().path("paths");
        assertThat(paths.propertyNames())
                .contains("/api/v1/ask", "/api/v1/advice", "/api/v1/circumstances", "/api/v1/search");
        assertThat(visitor.get("/swagger-ui.html").status()).isIn(200, 302);
    }
}
