package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static no.rollesjekk.intake.Readings.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/**
 * What decides a verdict is read of the employee, and only of her, in every construction of {@code constructions.yaml},
 * whatever she is called.
 */
class ConstructionsTest {

    private static final List<String> NAMES = List.of("Kari", "Turid Sæther", "Xhelal", "Oddrun-Marie");

    private static final List<String> NOT_HERS = List.of("NO", "NONE", "UNCLEAR");

    record Language(
            Map<String, List<String>> facts,
            Map<String, List<String>> wordings,
            List<String> constructions,
            List<String> others,
            List<String> elsewhere) {}

    @TestFactory
    Stream<DynamicTest> whatIsToldOfTheEmployeeIsRead() throws IOException {
        return languages().stream()
                .flatMap(language -> tests(language.facts(), language.constructions(), ConstructionsTest::isHers));
    }

    @TestFactory
    Stream<DynamicTest> everyWordingIsRead() throws IOException {
        return languages().stream()
                .flatMap(language ->
                        tests(language.wordings(), language.constructions().subList(0, 1), ConstructionsTest::isHers));
    }

    @TestFactory
    Stream<DynamicTest> whatIsToldOfOthersIsNot() throws IOException {
        return languages().stream()
                .flatMap(language -> tests(language.facts(), language.others(), ConstructionsTest::isNotHers));
    }

    @TestFactory
    Stream<DynamicTest> whatSheDoesInOtherCasesIsNot() throws IOException {
        return languages().stream()
                .flatMap(language ->
                        tests(ofWork(language.facts()), language.elsewhere(), ConstructionsTest::isNotHers));
    }

    private static Map<String, List<String>> ofWork(Map<String, List<String>> facts) {
        Map<String, List<String>> ofWork = new TreeMap<>(facts);
        ofWork.keySet().removeIf(circumstance -> !circumstance.endsWith("InCase"));
        return ofWork;
    }

    private static void isNotHers(String circumstance, Map<String, String> read) {
        assertThat(read.getOrDefault(circumstance, "NO")).isIn(NOT_HERS);
    }

    private static void isHers(String circumstance, Map<String, String> read) {
        assertThat(read)
                .hasEntrySatisfying(circumstance, value -> assertThat(value).isNotIn(NOT_HERS));
    }

    private static Collection<Language> languages() throws IOException {
        return yaml("constructions.yaml", new TypeReference<Map<String, Language>>() {})
                .values();
    }

    private static Stream<DynamicTest> tests(
            Map<String, List<String>> facts,
            List<String> constructions,
            BiConsumer<String, Map<String, String>> expected) {
        return facts.entrySet().stream()
                .flatMap(told -> told.getValue().stream()
                        .flatMap(fact -> texts(constructions, fact))
                        .map(text -> DynamicTest.dynamicTest(text, () -> expected.accept(told.getKey(), read(text)))));
    }

    private static Stream<String> texts(List<String> constructions, String fact) {
        return constructions.stream()
                .flatMap(construction -> NAMES.stream()
                        .map(name -> construction.replace("{name}", name))
                        .distinct())
                .map(construction -> construction.replace("{fact}", fact));
    }
}
