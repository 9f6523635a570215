package no.rollesjekk.reasoning;

import static no.rollesjekk.reasoning.RuleCase.TODAY;
import static no.rollesjekk.reasoning.Verdict.NEED_MORE_INFORMATION;
import static no.rollesjekk.reasoning.Verdict.NOT_ELIGIBLE;
import static no.rollesjekk.reasoning.Verdict.SEPARATE_ROLES;
import static no.rollesjekk.reasoning.Verdict.SUITABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rollesjekk.facts.Circumstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the advice promises, whatever the rules are that it is made of. */
class ReasoningTest {

    private static final Map<String, String> NURSE = Map.of("function", "HOME_NURSE");
    private static final Map<String, String> SUPERVISOR_WITH_HARM =
            Map.of("function", "CHILD_WELFARE_CASEWORKER", "supervisesInCase", "YES", "conflictSigns", "YES");
    private static final Map<String, String> SICK_CHILD = Map.of(
            "function", "PUBLIC_HEALTH_NURSE",
            "coordinatorType", "CHILD_COORDINATOR",
            "userUnder18", "YES",
            "seriousIllness", "YES",
            "needsCoordinatedServices", "YES",
            "consentGiven", "YES");
    private static final LocalDate CHILD_COORDINATOR_LAW = LocalDate.of(2022, 8, 1);

    @Test
    void theOrdinaryIsPresumedAndSaidToBe() {
        Advice advice = advise(NURSE);
        assertThat(advice.verdict()).isEqualTo(SUITABLE);
        assertThat(names(advice.presumptions())).contains("kinship", "representsUser", "municipalStaff");
    }

    static Stream<String> whatIsUnclearIsAskedInsteadOfPresumed() {
        return names(advise(NURSE).presumptions()).stream();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsUnclearIsAskedInsteadOfPresumed(String circumstance) {
        Advice advice = advise(with(NURSE, circumstance, Circumstance.UNCLEAR));
        assertThat(advice.verdict()).isEqualTo(NEED_MORE_INFORMATION);
        assertThat(names(advice.questions())).contains(circumstance);
        assertThat(advice.presumptions()).isEmpty();
    }

    @Test
    void whatATitleSuggestsIsAskedInsteadOfPresumed() {
        Advice advice = advise(Map.of("function", "ALLOCATION_CASEWORKER"));
        assertThat(advice.verdict()).isEqualTo(NEED_MORE_INFORMATION);
        assertThat(names(advice.questions())).contains("decidesInCase");
    }

    @Test
    void anEmptyCaseNeedsMoreInformation() {
        Advice advice = advise(Map.of());
        assertThat(advice.verdict()).isEqualTo(NEED_MORE_INFORMATION);
        assertThat(advice.measures()).extracting(Measure::id).containsExactly("ask-for-missing-facts");
        assertThat(names(advice.questions())).startsWith("function");
        assertThat(advice.changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kinship, SELF",
        "kinship, SIBLING",
        "kinship, SPOUSE",
        "kinship, COHABITANT",
        "representsUser, YES",
        "leadsParty, YES",
        "municipalStaff, NO",
        "function, RELATIVE",
        "function, GUARDIAN",
        "function, VOLUNTEER",
        "function, OMBUD"
    })
    void aWishNeverCuresAFormalBar(String circumstance, String bar) {
        Map<String, String> barred = with(NURSE, circumstance, bar);
        assertThat(advise(barred).verdict()).isEqualTo(NOT_ELIGIBLE);
        assertThat(advise(with(barred, "userWantsThisPerson", "YES")).verdict()).isEqualTo(NOT_ELIGIBLE);
    }

    @Test
    void whereRolesPartOnlyWhatPartsThemIsAdvised() {
        Advice advice = advise(with(with(SUPERVISOR_WITH_HARM, "workloadHigh", "YES"), "trained", "NO"));
        List<String> parting = advice.findings().stream()
                .filter(finding -> finding.decides(SEPARATE_ROLES))
                .flatMap(finding -> finding.rule().measures().stream())
                .toList();
        assertThat(advice.verdict()).isEqualTo(SEPARATE_ROLES);
        assertThat(advice.measures()).extracting(Measure::id).isNotEmpty().isSubsetOf(parting);
        assertThat(advice.findings()).noneMatch(finding -> finding.decides(Verdict.SUITABLE_WITH_MEASURES));
    }

    @Test
    void whereRolesNeedNotPartEveryFindingHelps() {
        Advice advice = advise(with(with(NURSE, "workloadHigh", "YES"), "trained", "NO"));
        assertThat(advice.measures()).extracting(Measure::id).contains("training", "redistribute-cases");
    }

    @Test
    void aChildCoordinatorIsNotPromisedBeforeTheLaw() {
        assertThat(rules(SICK_CHILD, CHILD_COORDINATOR_LAW.minusDays(1)))
                .contains("child-coordinator-not-yet-law")
                .doesNotContain("child-coordinator-appointed");
    }

    @Test
    void aChildCoordinatorIsPromisedFromTheDayOfTheLaw() {
        assertThat(rules(SICK_CHILD, CHILD_COORDINATOR_LAW))
                .contains("child-coordinator-appointed")
                .doesNotContain("child-coordinator-not-yet-law");
    }

    private static Advice advise(Map<String, String> told) {
        return House.advise(told, TODAY);
    }

    private static List<String> rules(Map<String, String> told, LocalDate day) {
        return House.advise(told, day).findings().stream()
                .filter(Finding::holds)
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static List<String> names(List<Circumstance> circumstances) {
        return circumstances.stream().map(Circumstance::name).toList();
    }

    private static Map<String, String> with(Map<String, String> told, String circumstance, String value) {
        Map<String, String> more = new HashMap<>(told);
        more.put(circumstance, value);
        return more;
    }
}
