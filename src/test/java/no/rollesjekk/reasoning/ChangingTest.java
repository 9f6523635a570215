package no.rollesjekk.reasoning;

import static no.rollesjekk.reasoning.RuleCase.TODAY;
import static no.rollesjekk.reasoning.Verdict.SEPARATE_ROLES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the municipality could change, so that the advice becomes milder. */
class ChangingTest {

    private static final Map<String, String> SUPERVISOR_WITH_HARM =
            Map.of("function", "CHILD_WELFARE_CASEWORKER", "supervisesInCase", "YES", "conflictSigns", "YES");

    @Test
    void theSupervisorWithSignsOfHarmWouldLeaveTheSupervision() {
        Advice advice = House.advise(SUPERVISOR_WITH_HARM, TODAY);
        assertThat(advice.verdict()).isEqualTo(SEPARATE_ROLES);
        assertThat(advice.changes())
                .extracting(Change::circumstances)
                .containsExactly(Map.of("supervisesInCase", "NO"));
    }

    @Test
    void everyChangeMakesTheAdviceMilder() {
        Advice advice = House.advise(SUPERVISOR_WITH_HARM, TODAY);
        assertThat(advice.changes())
                .isNotEmpty()
                .allMatch(change -> advice.verdict().isStricterThan(change.verdict()));
    }

    @Test
    void whoSupervisesAndDecidesWouldHaveToLeaveBoth() {
        Map<String, String> both = Map.of(
                "function", "CHILD_WELFARE_CASEWORKER",
                "supervisesInCase", "YES",
                "decidesInCase", "YES",
                "conflictSigns", "YES");
        assertThat(House.advise(both, TODAY).changes())
                .extracting(Change::circumstances)
                .containsExactly(Map.of("supervisesInCase", "NO", "decidesInCase", "NO"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIBLING", "SPOUSE", "COHABITANT", "SELF"})
    void nothingWithinReachChangesKinship(String kinship) {
        assertThat(House.advise(Map.of("function", "HOME_NURSE", "kinship", kinship), TODAY)
                        .changes())
                .isEmpty();
    }

    @Test
    void whoCanBeCoordinatorNeedsNoChange() {
        assertThat(House.advise(Map.of("function", "HOME_NURSE"), TODAY).changes())
                .isEmpty();
    }
}
