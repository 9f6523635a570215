package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentMistakesTest {

    private record Lamp(String kind) {}

    private record Room(String name, int floor, List<Lamp> lamps) {}

    @Test
    void anEmptyPlaceInAListIsRefused() {
        assertRefused("name: Hall\nfloor: 1\nlamps:\n  -\n", "content/rooms/hall.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null\n", "---\n"})
    void aFileThatSaysNothingIsRefused(String yaml) {
        assertRefused(yaml, "content/rooms/hall.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "en-GB", " en"})
    void doesNotTakeInWordsThatNobodyWillSee(String tag) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new Text(Map.of("nb", "ikke", tag, "not")))
                .withMessageContaining(tag);
    }

    private static void assertRefused(String yaml, String start) {
        assertThatExceptionOfType(BadContent.class).isThrownBy(() -> read(yaml)).withMessageStartingWith(start);
    }

    private static Room read(String yaml) {
        return ContentFiles.onClassPath().yaml(new ContentFile("content/rooms/hall.yaml", yaml, 1), Room.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Øverst\n\nTekst",
                "Over\n\n> Øverst",
                "- Ytre\n  - Øverst",
                "1. Øverst\n\n   Mer",
                "    Øverst",
                "Øverst\n---\n"
            })
    void theTextOfAnAnswerHoldsEveryWordOnce(String markdown) {
        assertThat(Markdown.toText(markdown)).containsOnlyOnce("Øverst");
    }
}
