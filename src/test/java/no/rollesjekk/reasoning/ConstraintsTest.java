package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Project;
import no.rollesjekk.facts.Constraints;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be in one case at once, and that no case beside the rules is such a case. */
class ConstraintsTest {

    private static final Constraints CONSTRAINTS = Constraints.load(House.FILES, House.TYPES);
    private static final String FILE = "content/constraints.yaml";
    private static final String CONSTRAINT = """
            - when: {function: [SERVICE_USER]}
              then: {kinship: [SELF]}
              why:
                nb: Brukeren er selv part i sin egen sak.
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyCaseBesideTheRulesIsPossible() {
        return House.CASES.byTopic().values().stream()
                .flatMap(Collection::stream)
                .map(each -> DynamicTest.dynamicTest(
                        each.sentence(),
                        () -> assertThat(CONSTRAINTS.allow(each.told())).isTrue()));
    }

    @Test
    void theUserIsNotTheUsersSister() {
        assertThat(CONSTRAINTS.allow(Map.of("function", "SERVICE_USER", "kinship", "SIBLING")))
                .isFalse();
    }

    @Test
    void whatNobodyMentionedBreaksNothing() {
        assertThat(CONSTRAINTS.allow(Map.of("function", "SERVICE_USER"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            kinship        | shoeSize    | there is no circumstance 'shoeSize'
            function       | shoeSize    | there is no circumstance 'shoeSize'
            SELF           | ASTRONAUT   | kinship has no such choice: [ASTRONAUT]
            SERVICE_USER   | ASTRONAUT   | function has no such choice: [ASTRONAUT]
            [SELF]         | []          | kinship has no such choice: []
            [SERVICE_USER] | []          | function has no such choice: []
            then:          | thenn:      | thenn
            """)
    void aWrongConstraintIsNamedWithItsFile(String right, String wrong, String why) {
        Project project = new Project(folder);
        project.write(FILE, CONSTRAINT.replace(right, wrong));
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> Constraints.load(project.files(), House.TYPES))
                .withMessageStartingWith(FILE)
                .withMessageContaining(why);
    }
}
