package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.rollesjekk.facts.Case;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case beside every rule file comes out as it says, and every rule has a hit, a near miss and one more. */
class RuleCasesTest {

    @TestFactory
    Stream<DynamicTest> comesOutAsItsCaseSays() {
        return House.CASES.byTopic().entrySet().stream()
                .flatMap(topic -> topic.getValue().stream()
                        .map(ruleCase -> DynamicTest.dynamicTest(
                                topic.getKey() + ": " + ruleCase.sentence(), () -> check(topic.getKey(), ruleCase))));
    }

    private static void check(String topic, RuleCase ruleCase) {
        Advice advice = House.advise(ruleCase.told(), ruleCase.day());
        assertThat(advice.verdict()).as(ruleCase.sentence()).isEqualTo(ruleCase.verdict());
        assertThat(holding(topic, ruleCase))
                .as(ruleCase.sentence())
                .containsExactlyInAnyOrderElementsOf(ruleCase.holds());
    }

    private static List<String> holding(String topic, RuleCase ruleCase) {
        return House.REASONING.holding(Case.of(House.TYPES, ruleCase.told()), ruleCase.day()).stream()
                .map(Finding::rule)
                .filter(rule -> rule.topic().equals(topic))
                .map(Rule::id)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAHitANearMissAndOneMore() {
        return House.BOOK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    List<RuleCase> hits = House.CASES.hits(rule);
                    List<RuleCase> nearMisses = House.CASES.nearMisses(rule);
                    assertThat(hits).as("cases that hold").isNotEmpty();
                    assertThat(nearMisses)
                            .as("cases one circumstance away in which it does not hold")
                            .isNotEmpty();
                    assertThat(hits.size() + nearMisses.size())
                            .as("cases that hold or just miss")
                            .isGreaterThanOrEqualTo(3);
                }));
    }
}
