package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.rollesjekk.content.ContentFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/** Every case beside every rule file comes out as it says, and every rule has a hit and a near miss. */
class RuleCasesTest {

    private static final Map<String, List<RuleCase>> CASES = cases();

    private static Map<String, List<RuleCase>> cases() {
        Map<String, List<RuleCase>> cases = new HashMap<>();
        House.FILES.each("rules/*/*.cases.yaml", file -> file).forEach(file -> cases.put(file.folder(), read(file)));
        return cases;
    }

    private static List<RuleCase> read(ContentFile file) {
        return House.FILES.yaml(file, new TypeReference<List<RuleCase>>() {});
    }

    @TestFactory
    Stream<DynamicTest> comesOutAsItsCaseSays() {
        return CASES.entrySet().stream()
                .flatMap(topic -> topic.getValue().stream()
                        .map(ruleCase -> DynamicTest.dynamicTest(
                                topic.getKey() + ": " + ruleCase.sentence(), () -> check(topic.getKey(), ruleCase))));
    }

    private static void check(String topic, RuleCase ruleCase) {
        Advice advice = House.advise(ruleCase.told(), ruleCase.day());
        assertThat(advice.verdict()).isEqualTo(ruleCase.verdict());
        assertThat(holding(topic, ruleCase)).containsExactlyInAnyOrderElementsOf(ruleCase.holds());
    }

    private static List<String> holding(String topic, RuleCase ruleCase) {
        return House.REASONING
                .holding(no.rollesjekk.facts.Case.of(House.TYPES, ruleCase.told()), ruleCase.day())
                .stream()
                .map(Finding::rule)
                .filter(rule -> rule.topic().equals(topic))
                .map(Rule::id)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> hasAHitAndANearMiss() {
        return House.BOOK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    List<RuleCase> cases = CASES.getOrDefault(rule.topic(), List.of());
                    List<RuleCase> hits = cases.stream()
                            .filter(c -> c.holds().contains(rule.id()))
                            .toList();
                    assertThat(hits).as("cases that hold").isNotEmpty();
                    assertThat(cases)
                            .as("a case one circumstance away in which it does not hold")
                            .anyMatch(miss -> !miss.holds().contains(rule.id())
                                    && hits.stream().anyMatch(hit -> differsInOneGround(hit, miss, rule)));
                }));
    }

    private static boolean differsInOneGround(RuleCase hit, RuleCase miss, Rule rule) {
        Set<String> names = new HashSet<>(hit.told().keySet());
        names.addAll(miss.told().keySet());
        List<String> different = new ArrayList<>(names);
        different.removeIf(
                name -> hit.told().getOrDefault(name, "").equals(miss.told().getOrDefault(name, "")));
        return hit.day().equals(miss.day())
                && different.size() == 1
                && rule.conditions().stream().anyMatch(c -> c.circumstance().equals(different.get(0)));
    }
}
