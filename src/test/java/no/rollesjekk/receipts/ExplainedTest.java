package no.rollesjekk.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rollesjekk.content.Text;
import no.rollesjekk.facts.Case;
import no.rollesjekk.reasoning.Advice;
import no.rollesjekk.reasoning.Condition;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Kind;
import no.rollesjekk.reasoning.Law;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.PlainMatching;
import no.rollesjekk.reasoning.Reasoning;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.RuleHistory;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.receipts.Comparison.DatedRule;
import no.rollesjekk.sources.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A difference that time makes always has a rule and a date that explain it. */
class ExplainedTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 1);

    private final Comparing comparing = new Comparing(House.BOOK, House.REASONING, House.TYPES);

    static Stream<Rule> theDayARuleBeginsOrEndsIsNamed() {
        return House.BOOK.rules().stream().filter(rule -> rule.from() != null || rule.to() != null);
    }

    @ParameterizedTest
    @MethodSource
    void theDayARuleBeginsOrEndsIsNamed(Rule rule) {
        Map<String, String> told = new LinkedHashMap<>(Map.of("function", "HOME_NURSE"));
        rule.conditions()
                .forEach(condition ->
                        told.put(condition.circumstance(), condition.values().get(0)));
        LocalDate day = rule.from() == null ? rule.to() : rule.from().minusDays(1);
        LocalDate next = day.plusDays(1);
        Advice before = House.advise(told, day);
        Advice after = House.advise(told, next);
        Comparison comparison = comparing.compare(SampleReceipt.receipt(told, day), next);
        assertThat(comparison.same()).isEqualTo(Outcome.of(before).equals(Outcome.of(after)));
        assertThat(comparison.dated().isEmpty()).isEqualTo(comparison.same());
        if (before.verdict() != after.verdict()) {
            assertThat(comparison.dated()).anyMatch(ExplainedTest::decides);
        }
        if (Outcome.of(before).finds(rule.id()) != Outcome.of(after).finds(rule.id())) {
            assertThat(comparison.dated()).extracting(DatedRule::rule).contains(rule.id());
        }
    }

    private static boolean decides(DatedRule dated) {
        return House.BOOK.find(dated.rule()).orElseThrow().decision().isPresent();
    }

    /** Such a rule is no finding of the advice: nothing was said that hints at it. */
    @Test
    void aRuleThatOnlyWaitsForAnAnswerIsNamedWhenItTurnsTheVerdict() {
        RuleBook book = new RuleBook(
                "1",
                List.of(
                        rule("permits", Verdict.SUITABLE, null, new Condition("trained", List.of("YES"))),
                        rule("parts", Verdict.SEPARATE_ROLES, FIRST_DAY, new Condition("function", List.of("OMBUD")))),
                new RuleHistory(List.of()));
        Reasoning reasoning =
                new Reasoning(book, new Law(book, House.TYPES), new PlainMatching(book), Measures.load(House.FILES));
        Map<String, String> told = Map.of("trained", "YES");
        Receipt receipt = SampleReceipt.receipt(
                told, FIRST_DAY.minusDays(1), "SUITABLE", List.of(SampleReceipt.finding("permits", "ESTABLISHED")));
        Comparison comparison = new Comparing(book, reasoning, House.TYPES).compare(receipt, FIRST_DAY);
        assertThat(reasoning.advise(Case.of(House.TYPES, told), FIRST_DAY).verdict())
                .isEqualTo(Verdict.NEED_MORE_INFORMATION);
        assertThat(comparison.dated()).extracting(DatedRule::rule).containsExactly("parts");
    }

    private static Rule rule(String id, Verdict verdict, LocalDate from, Condition condition) {
        Text words = new Text(Map.of("nb", id));
        return new Rule(
                id,
                "topic",
                id,
                Kind.RECOMMENDATION,
                verdict,
                Strength.OWN_ASSESSMENT,
                List.of(),
                List.of(),
                from,
                null,
                List.of(),
                List.of(condition),
                words,
                words,
                "a.drl",
                1);
    }
}
