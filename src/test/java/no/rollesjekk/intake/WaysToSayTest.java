package no.rollesjekk.intake;

import static no.rollesjekk.intake.Readings.read;
import static no.rollesjekk.intake.Readings.yaml;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;

/**
 * Each sentence of {@code ways-to-say.yaml} is read as what it says, in a text that asks about one employee, and none of
 * {@code says-nothing.yaml} as anything that decides.
 */
class WaysToSayTest {

    private static final Set<String> DECIDING = Set.of(
            "kinship",
            "otherTie",
            "representsUser",
            "decidesInCase",
            "supervisesInCase",
            "controlsBudgetInCase",
            "conflictSigns",
            "reservation",
            "trained",
            "timeAllocated",
            "workloadHigh",
            "userWantsThisPerson");

    private static final Map<String, String> TEXTS = Map.of(
            "nb", "{name} er fysioterapeut. %s Kan {name} være koordinator for brukeren?",
            "nn", "{name} er fysioterapeut. %s Kan {name} vere koordinator for brukaren?",
            "da", "{name} er fysioterapeut. %s Kan {name} være koordinator for borgeren?",
            "en", "{name} is a physiotherapist. %s Can {name} be coordinator for the user?");

    @TestFactory
    Stream<DynamicTest> everySentenceIsRead() throws IOException {
        Map<String, Map<String, Map<String, List<String>>>> languages =
                yaml("ways-to-say.yaml", new TypeReference<>() {});
        return languages.entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream()
                        .flatMap(circumstance -> circumstance.getValue().entrySet().stream()
                                .flatMap(value -> value.getValue().stream()
                                        .map(sentence -> test(
                                                TEXTS.get(language.getKey()).formatted(sentence),
                                                circumstance.getKey(),
                                                value.getKey())))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsBesideTheMatterSaysNothing() throws IOException {
        Map<String, List<String>> languages = yaml("says-nothing.yaml", new TypeReference<>() {});
        return languages.entrySet().stream()
                .flatMap(language -> language.getValue().stream()
                        .map(sentence -> told(TEXTS.get(language.getKey()).formatted(sentence)))
                        .map(told -> DynamicTest.dynamicTest(
                                told, () -> assertThat(read(told).keySet()).doesNotContainAnyElementsOf(DECIDING))));
    }

    private static String told(String text) {
        return text.replace("{name}", "Kari");
    }

    private static DynamicTest test(String text, String circumstance, String value) {
        String told = told(text);
        return DynamicTest.dynamicTest(told, () -> assertThat(read(told)).containsEntry(circumstance, value));
    }
}
