package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that says something wrong is refused, and the editor is told where. */
class ContentFilesTest {

    private record Room(String name, int floor, @Nullable String note, List<Lamp> lamps) {}

    private record Lamp(String kind) {}

    private static final String GOOD = """
            name: Hall
            floor: 1
            lamps:
              - kind: small
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileIsReadAsItStands() {
        assertThat(read(GOOD)).isEqualTo(new Room("Hall", 1, null, List.of(new Lamp("small"))));
    }

    @Test
    void anUnknownKeyIsRefusedByItsName() {
        assertRefused(GOOD + "lampz: []\n")
                .startsWith("content/rooms/hall.yaml:")
                .contains("lampz");
    }

    @Test
    void aDuplicateKeyIsRefusedWithFileAndLine() {
        assertRefused(GOOD + "name: Kitchen\n")
                .startsWith("content/rooms/hall.yaml:5: ")
                .containsIgnoringCase("duplicate")
                .contains("name");
    }

    @Test
    void whatIsNoYamlIsRefusedWithFileAndLine() {
        assertRefused("floor: 1\nname: \"Hall\nlamps: []\n").startsWith("content/rooms/hall.yaml:2: ");
    }

    @Test
    void aValueOfTheWrongKindIsRefusedWithFileAndLine() {
        assertRefused("name: Hall\nfloor: upstairs\nlamps: []\n")
                .startsWith("content/rooms/hall.yaml:2: ")
                .contains("upstairs");
    }

    @Test
    void aMissingPartIsRefusedByItsName() {
        assertRefused("floor: 1\nlamps: []\n").isEqualTo("content/rooms/hall.yaml: 'name' is missing");
    }

    @Test
    void aPartMissingDeepInsideIsRefusedByItsName() {
        assertRefused("name: Hall\nfloor: 1\nlamps:\n  - {}\n").isEqualTo("content/rooms/hall.yaml: 'kind' is missing");
    }

    @Test
    void aMissingNumberIsNotTakenForNought() {
        assertRefused("name: Hall\nlamps: []\n").startsWith("content/rooms/hall.yaml:");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("").startsWith("content/rooms/hall.yaml");
    }

    @Test
    void aFileOfCommentsOnlyIsRefused() {
        assertRefused("# nothing yet\n").startsWith("content/rooms/hall.yaml");
    }

    @Test
    void linesAreCountedFromTheTopOfTheFileThatHoldsThePart() {
        ContentFile part = new ContentFile("content/answers/a.md", "name: Hall\nname: Hall\n", 2);
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> ContentFiles.onClassPath().yaml(part, Room.class))
                .withMessageStartingWith("content/answers/a.md:3: ");
    }

    @Test
    void filesComeInTheOrderOfTheirNames() {
        Project project = new Project(folder);
        List.of("c", "a", "b").forEach(name -> project.write("content/rooms/" + name + ".yaml", GOOD));
        assertThat(project.files().each("content/rooms/*.yaml", ContentFile::stem))
                .containsExactly("a", "b", "c");
    }

    private AbstractStringAssert<?> assertRefused(String yaml) {
        return assertThat(catchThrowableOfType(BadContent.class, () -> read(yaml)))
                .isNotNull()
                .message();
    }

    private Room read(String yaml) {
        Project project = new Project(folder);
        project.write("content/rooms/hall.yaml", yaml);
        return project.files()
                .each("content/rooms/*.yaml", file -> project.files().yaml(file, Room.class))
                .get(0);
    }
}
