package no.rollesjekk.reasoning;

import static no.rollesjekk.reasoning.RuleCase.TODAY;
import static no.rollesjekk.reasoning.Verdict.NEED_MORE_INFORMATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Another conflict never makes an advice milder. */
class MonotonyTest {

    private static final List<Map<String, String>> CASES = List.of(
            Map.of("function", "HOME_NURSE"),
            Map.of("function", "HOME_NURSE", "trained", "NO", "workloadHigh", "YES"),
            Map.of("function", "TEACHER", "userWantsThisPerson", "YES", "providesServiceToUser", "YES"),
            Map.of("function", "ALLOCATION_CASEWORKER", "reservation", "CLAIMS_DOUBLE_ROLE"),
            Map.of("function", "CHILD_WELFARE_CASEWORKER", "coordinatorType", "CHILD_COORDINATOR"),
            Map.of("function", "BUDGET_MANAGER", "decidesInCase", "NO"),
            Map.of("function", "GENERAL_PRACTITIONER", "reservation", "UNSURE"),
            Map.of("function", "SPECIALIST_SERVICE_STAFF", "coordinatorType", "SPECIALIST", "healthPersonnel", "YES"),
            Map.of("function", "VOLUNTEER"),
            Map.of());

    private static final List<Map.Entry<String, String>> CONFLICTS = List.of(
            Map.entry("supervisesInCase", "YES"),
            Map.entry("decidesInCase", "YES"),
            Map.entry("controlsBudgetInCase", "YES"),
            Map.entry("coercionInCase", "YES"),
            Map.entry("earlierDecision", "YES"),
            Map.entry("conflictSigns", "YES"),
            Map.entry("representsUser", "YES"),
            Map.entry("leadsParty", "YES"),
            Map.entry("kinship", "SIBLING"),
            Map.entry("kinship", "COUSIN"),
            Map.entry("otherTie", "FRIEND"),
            Map.entry("otherTie", "ENMITY"),
            Map.entry("userWantsThisPerson", "NO"),
            Map.entry("consentGiven", "NO"),
            Map.entry("municipalStaff", "NO"));

    /** Most cases are met several times. */
    private static final Map<Map<String, String>, Verdict> VERDICTS = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> oneMoreConflictIsNeverMilder() {
        return CASES.stream()
                .flatMap(told -> CONFLICTS.stream()
                        .filter(conflict -> !told.containsKey(conflict.getKey()))
                        .map(conflict ->
                                DynamicTest.dynamicTest(told + " and " + conflict, () -> compare(told, conflict))));
    }

    /** The conflict is added to the case alone, and to the case with each other conflict in it. */
    private static void compare(Map<String, String> told, Map.Entry<String, String> conflict) {
        assertNotMilder(told, with(told, conflict));
        CONFLICTS.stream()
                .filter(other -> !other.getKey().equals(conflict.getKey()))
                .filter(other -> !told.containsKey(other.getKey()))
                .map(other -> with(told, other))
                .forEach(more -> assertNotMilder(more, with(more, conflict)));
    }

    /** To ask for more is not milder; to permit what was open is. */
    private static void assertNotMilder(Map<String, String> less, Map<String, String> more) {
        Verdict before = verdict(less);
        Verdict after = verdict(more);
        boolean milder = before == NEED_MORE_INFORMATION
                ? after.permits()
                : after != NEED_MORE_INFORMATION && before.isStricterThan(after);
        assertThat(milder).as("%s: %s, but %s: %s", less, before, more, after).isFalse();
    }

    private static Verdict verdict(Map<String, String> told) {
        return VERDICTS.computeIfAbsent(told, each -> House.advise(each, TODAY).verdict());
    }

    private static Map<String, String> with(Map<String, String> told, Map.Entry<String, String> conflict) {
        Map<String, String> more = new HashMap<>(told);
        more.put(conflict.getKey(), conflict.getValue());
        return more;
    }
}
