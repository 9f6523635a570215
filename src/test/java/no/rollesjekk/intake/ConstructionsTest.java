package no.rollesjekk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What decides a verdict is read in every construction of {@code constructions.yaml}, whatever the employee is called. */
class ConstructionsTest {

    private static final Reader READER = Reader.load(House.FILES, House.TYPES);

    private static final List<String> NAMES = List.of("Kari", "Turid Sæther", "Xhelal", "Oddrun-Marie");

    record Language(Map<String, List<String>> facts, List<String> constructions) {}

    @TestFactory
    Stream<DynamicTest> areAllRead() throws Exception {
        return new YAMLMapper()
                        .readValue(
                                new ClassPathResource("constructions.yaml").getInputStream(),
                                new TypeReference<Map<String, Language>>() {})
                        .values()
                        .stream()
                        .flatMap(ConstructionsTest::of);
    }

    private static Stream<DynamicTest> of(Language language) {
        return language.facts().entrySet().stream()
                .flatMap(told -> told.getValue().stream()
                        .flatMap(fact -> language.constructions().stream()
                                .flatMap(construction -> NAMES.stream()
                                        .map(name -> construction.replace("{name}", name))
                                        .distinct())
                                .map(construction -> construction.replace("{fact}", fact)))
                        .map(text -> DynamicTest.dynamicTest(text, () -> isRead(text, told.getKey()))));
    }

    private static void isRead(String text, String circumstance) {
        assertThat(READER.read(text).values()).containsKey(circumstance);
        assertThat(READER.read(text).values().get(circumstance)).isNotIn("NO", "NONE", "UNCLEAR");
    }
}
