package no.rollesjekk.reasoning.drools;

import static no.rollesjekk.reasoning.drools.SmallBook.DRL;
import static no.rollesjekk.reasoning.drools.Stopping.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.Project;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file in the rule book's folder is passed over in silence. */
class RuleFilesTest {

    private Project project;

    @BeforeEach
    void writeASmallBook(@TempDir Path folder) {
        project = SmallBook.in(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rules/room/desk.csv",
                "rules/desk.csv",
                "rules/desk.drl.csv",
                "rules/room/more/desk.drl",
                "rules/room/desk.drl.xlsx",
                "rules/room/desk.text.yaml"
            })
    void whatNobodyReadsIsRefused(String name) {
        project.write(name, "RuleSet,rules.room\n");
        assertThat(problem(project)).startsWith(name + ": is no file of the rule book");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/room/.~lock.room.drl.csv#", "rules/README.md", "rules/META-INF/kmodule.xml"})
    void whatIsNoRuleMayLieThere(String name) {
        project.write(name, "");
        assertThat(Bookbinding.bind(project.files()).rules()).hasSize(2);
    }

    @Test
    void aFileOfRulesHasNoAttributes() {
        project.change(DRL, "global no", "no-loop true\nglobal no");
        assertThat(problem(project)).isEqualTo(DRL + ": a rule file has no attributes, not 'no-loop'");
    }

    @Test
    void everyRowOfOurTablesIsARule() {
        ContentFiles folder = new ContentFiles(Path.of("").toUri().toString());
        assertThat(folder.each("rules/*/*.drl.csv", file -> file)).hasSize(3).allSatisfy(table -> {
            long rows = table.text()
                    .lines()
                    .dropWhile(line -> !line.startsWith("norm,"))
                    .skip(1)
                    .count();
            assertThat(House.BOOK.rules())
                    .filteredOn(rule -> rule.file().equals(table.name()))
                    .hasSize((int) rows);
        });
    }
}
