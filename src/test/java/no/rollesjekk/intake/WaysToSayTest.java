package no.rollesjekk.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each sentence of {@code ways-to-say.yaml} is read as what it says, in a text that asks about one employee. */
class WaysToSayTest {

    private static final Reader READER = Reader.load(House.FILES, House.TYPES);

    private static final Map<String, String> TEXTS = Map.of(
            "nb", "{name} er fysioterapeut. %s Kan {name} være koordinator for brukeren?",
            "nn", "{name} er fysioterapeut. %s Kan {name} vere koordinator for brukaren?",
            "da", "{name} er fysioterapeut. %s Kan {name} være koordinator for borgeren?",
            "en", "{name} is a physiotherapist. %s Can {name} be coordinator for the user?");

    @TestFactory
    Stream<DynamicTest> everySentenceIsRead() throws IOException {
        Map<String, Map<String, Map<String, List<String>>>> languages = new YAMLMapper()
                .readValue(new ClassPathResource("ways-to-say.yaml").getInputStream(), new TypeReference<>() {});
        return languages.entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream()
                        .flatMap(circumstance -> circumstance.getValue().entrySet().stream()
                                .flatMap(value -> value.getValue().stream()
                                        .map(sentence -> test(
                                                TEXTS.get(language.getKey()).formatted(sentence),
                                                circumstance.getKey(),
                                                value.getKey())))));
    }

    private static DynamicTest test(String text, String circumstance, String value) {
        String told = text.replace("{name}", "Kari");
        return DynamicTest.dynamicTest(
                told, () -> assertThat(READER.read(told).values()).containsEntry(circumstance, value));
    }
}
