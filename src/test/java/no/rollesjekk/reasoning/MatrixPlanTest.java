package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixPlanTest {

    private static final String FILE = "content/matrix/ties.yaml";
    private static final String PLAN = """
            id: ties
            order: 10
            heading: {nb: Bånd}
            columns:
              - {id: sibling, heading: {nb: Søsken}, told: {kinship: SIBLING}}
              - {id: friend, heading: {nb: Venn}, told: {otherTie: FRIEND}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            kinship    | shoeSize | there is no circumstance 'shoeSize' (column 'sibling')
            SIBLING    | BROTHER  | 'BROTHER' is not a value of kinship
            otherTie: FRIEND | function: TEACHER | the post is a row, not a column
            id: friend | id: sibling | the id 'sibling' is taken
            id: friend | id: ties | the id 'ties' is taken
            id: ties   | id: tides  | the id in the file is tides
            told: {kinship: SIBLING} | colour: red | colour
            """)
    void aWrongColumnIsNamedWithItsFile(String right, String wrong, String why) {
        assertRefused(PLAN.replace(right, wrong), why);
    }

    private void assertRefused(String plan, String why) {
        Project project = new Project(folder);
        project.write(FILE, plan);
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> MatrixPlan.load(project.files(), House.TYPES))
                .withMessageStartingWith(FILE)
                .withMessageContaining(why);
    }
}
