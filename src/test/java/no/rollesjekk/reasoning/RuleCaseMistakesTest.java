package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCaseMistakesTest {

    private static final String FILE = "rules/conflict/conflict.cases.yaml";
    private static final String CASE = """
            - case: Sykepleieren har tilsyn
              told: {function: HOME_NURSE, supervisesInCase: "YES"}
              verdict: ASSESS_INDIVIDUALLY
              holds: [supervision-in-case]
              """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            supervisesInCase    | shoeSize              | there is no circumstance 'shoeSize'
            HOME_NURSE          | ASTRONAUT             | 'ASTRONAUT' is not a value of function
            supervision-in-case | no-such-rule          | 'no-such-rule' is no rule of this topic
            supervision-in-case | near-family-not-appointed | is no rule of this topic
            ASSESS_INDIVIDUALLY | PERHAPS               | PERHAPS
            told:               | tellt:                | tellt
            """)
    void aWrongCaseIsNamedWithItsFile(String right, String wrong, String why) {
        Project project = new Project(folder);
        project.write(FILE, CASE.replace(right, wrong));
        assertThatExceptionOfType(BadContent.class)
                .isThrownBy(() -> RuleCases.load(project.files(), House.TYPES, House.BOOK))
                .withMessageStartingWith(FILE)
                .withMessageContaining(why);
    }
}
