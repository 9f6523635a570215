package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cases whose circumstances and verdict somebody outside the project settled, told as circumstances. In
 * {@code told-cases.jsonl} stand only what was told and the verdict, not the texts.
 */
class ToldCasesTest {

    record ToldCase(String name, Map<String, String> circumstances, Verdict verdict) {}

    @TestFactory
    Stream<DynamicTest> comesOutAsItWasSettled() throws IOException {
        return new ClassPathResource("told-cases.jsonl")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> JsonMapper.shared().readValue(line, ToldCase.class))
                .map(told -> DynamicTest.dynamicTest(
                        told.name(),
                        () -> assertThat(House.advise(told.circumstances(), LocalDate.of(2026, 11, 21))
                                        .verdict())
                                .isEqualTo(told.verdict())));
    }
}
