package no.rollesjekk.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.receipts.Comparison.ChangedRule;
import no.rollesjekk.receipts.Comparison.DatedRule;
import no.rollesjekk.receipts.Comparison.Fate;
import no.rollesjekk.receipts.Comparison.Turn;
import org.junit.jupiter.api.Test;

/** What makes the difference between a kept advice and that of today: the date, a rule, or neither. */
class ComparingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2021, 3, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 1);
    private static final Map<String, String> SICK_CHILD = Map.of(
            "function", "PUBLIC_HEALTH_NURSE",
            "coordinatorType", "CHILD_COORDINATOR",
            "userUnder18", "YES",
            "seriousIllness", "YES",
            "needsCoordinatedServices", "YES",
            "consentGiven", "YES");
    private static final Map<String, String> NURSE = Map.of("function", "HOME_NURSE", "workloadHigh", "YES");

    private final Comparing comparing = new Comparing(House.BOOK, House.REASONING, House.TYPES);

    @Test
    void nothingDiffersOnTheSameDayWithTheSameRules() {
        Comparison comparison = comparing.compare(SampleReceipt.receipt(NURSE, TODAY), TODAY);
        assertThat(comparison.same()).isTrue();
        assertThat(comparison.dated()).isEmpty();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.weighedOtherwise()).isFalse();
    }

    @Test
    void theDateMakesTheDifferenceForACaseFromBeforeTheLaw() {
        Comparison comparison = comparing.compare(SampleReceipt.receipt(SICK_CHILD, BEFORE_THE_LAW), TODAY);
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.dated())
                .extracting(DatedRule::rule, DatedRule::turn, DatedRule::day)
                .contains(
                        tuple("child-coordinator-appointed", Turn.BEGAN, FIRST_DAY),
                        tuple("child-coordinator-not-yet-law", Turn.ENDED, FIRST_DAY.minusDays(1)));
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.weighedOtherwise()).isFalse();
    }

    @Test
    void aDayThatWasAheadThenIsAheadStill() {
        Comparison comparison = comparing.compare(SampleReceipt.receipt(SICK_CHILD, FIRST_DAY), BEFORE_THE_LAW);
        assertThat(comparison.dated())
                .extracting(DatedRule::rule, DatedRule::turn, DatedRule::day)
                .contains(
                        tuple("child-coordinator-appointed", Turn.WILL_BEGIN, FIRST_DAY),
                        tuple("child-coordinator-not-yet-law", Turn.WILL_END, FIRST_DAY.minusDays(1)));
    }

    @Test
    void aRuleWithAnotherFingerprintIsChanged() {
        Receipt receipt = SampleReceipt.withRule(SampleReceipt.receipt(NURSE, TODAY), anyFinding(NURSE), "00000000");
        Comparison comparison = comparing.compare(receipt, TODAY);
        assertThat(comparison.changed())
                .extracting(ChangedRule::rule, ChangedRule::fate)
                .containsExactly(tuple(anyFinding(NURSE), Fate.CHANGED));
        assertThat(comparison.changed().get(0).amendments())
                .isEqualTo(House.BOOK.history().of(anyFinding(NURSE)))
                .isNotEmpty();
        assertThat(comparison.dated()).isEmpty();
    }

    @Test
    void aRuleThatWasNotThereIsNew() {
        Receipt receipt = SampleReceipt.withRule(
                SampleReceipt.receipt(NURSE, TODAY, "SUITABLE", List.of()), anyFinding(NURSE), "");
        Comparison comparison = comparing.compare(receipt, TODAY);
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.changed())
                .extracting(ChangedRule::rule, ChangedRule::fate)
                .containsExactly(tuple(anyFinding(NURSE), Fate.NEW));
    }

    @Test
    void aRuleThatIsNotThereAnyMoreIsGoneAndKeepsItsWords() {
        Receipt receipt = SampleReceipt.receipt(
                NURSE, TODAY, "NOT_ELIGIBLE", List.of(SampleReceipt.finding("taken-out-since", "ESTABLISHED")));
        assertThat(comparing.compare(receipt, TODAY).changed())
                .contains(new ChangedRule("taken-out-since", "Norm of taken-out-since", Fate.GONE, List.of()));
    }

    @Test
    void withTheSameRulesAnotherAdviceIsWeighedOtherwise() {
        Receipt receipt =
                SampleReceipt.receipt(NURSE, TODAY, "NOT_ELIGIBLE", SampleReceipt.findings(House.advise(NURSE, TODAY)));
        Comparison comparison = comparing.compare(receipt, TODAY);
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.weighedOtherwise()).isTrue();
    }

    @Test
    void anAnswerThatIsNotAskedForAnyMoreIsLeftOut() {
        Receipt receipt = SampleReceipt.receipt(NURSE, TODAY);
        List<Receipt.Told> told = List.of(
                new Receipt.Told("function", "HOME_NURSE", "a"),
                new Receipt.Told("workloadHigh", "VERY", "b"),
                new Receipt.Told("shoeSize", "44", "c"));
        Comparison comparison = comparing.compare(SampleReceipt.withTold(receipt, told), TODAY);
        assertThat(comparison.same()).isFalse();
        assertThat(comparison.notAsked()).extracting(Receipt.Told::text).containsExactly("b", "c");
        assertThat(comparison.stillAsked()).containsOnlyKeys("function");
    }

    @Test
    void withoutAnyAnswerLeftThereIsNothingToCompare() {
        Receipt receipt = SampleReceipt.withTold(
                SampleReceipt.receipt(NURSE, TODAY), List.of(new Receipt.Told("shoeSize", "44", "c")));
        Comparison comparison = comparing.compare(receipt, TODAY);
        assertThat(comparison.stillAsked()).isEmpty();
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.same()).isFalse();
    }

    private static String anyFinding(Map<String, String> told) {
        return House.advise(told, TODAY).findings().get(0).rule().id();
    }
}
