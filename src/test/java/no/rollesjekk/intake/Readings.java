package no.rollesjekk.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The reader with the real vocabulary, loaded once for all tests, and the files of sentences they read. */
final class Readings {

    static final Reader READER = Reader.load(House.FILES, House.TYPES);

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private Readings() {}

    /** What is read from a text, as values by circumstance. */
    static Map<String, String> read(String text) {
        return READER.read(text).values();
    }

    static Verdict verdict(String text) {
        return House.advise(read(text), DAY).verdict();
    }

    /** A test for each text of a file that lists texts under what is expected of them. */
    static Stream<DynamicTest> expecting(String file, BiConsumer<String, String> test) throws IOException {
        Map<String, List<String>> texts = yaml(file, new TypeReference<>() {});
        return texts.entrySet().stream()
                .flatMap(told -> told.getValue().stream()
                        .map(text -> DynamicTest.dynamicTest(text, () -> test.accept(text, told.getKey()))));
    }

    static <T> T yaml(String file, TypeReference<T> type) throws IOException {
        return new YAMLMapper().readValue(new ClassPathResource(file).getInputStream(), type);
    }
}
