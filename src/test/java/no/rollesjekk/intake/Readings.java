package no.rollesjekk.intake;

import java.io.IOException;
import java.util.Map;
import no.rollesjekk.reasoning.House;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The reader with the real vocabulary, loaded once for all tests, and the files of sentences they read. */
final class Readings {

    static final Reader READER = Reader.load(House.FILES, House.TYPES);

    private Readings() {}

    /** What is read from a text, as values by circumstance. */
    static Map<String, String> read(String text) {
        return READER.read(text).values();
    }

    static <T> T yaml(String file, TypeReference<T> type) throws IOException {
        return new YAMLMapper().readValue(new ClassPathResource(file).getInputStream(), type);
    }
}
