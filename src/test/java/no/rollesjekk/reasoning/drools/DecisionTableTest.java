package no.rollesjekk.reasoning.drools;

import static no.rollesjekk.reasoning.drools.SmallTable.EXPERIENCE_ROW;
import static no.rollesjekk.reasoning.drools.SmallTable.LAW_ROW;
import static no.rollesjekk.reasoning.drools.SmallTable.TABLE;
import static no.rollesjekk.reasoning.drools.Stopping.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.rollesjekk.content.Project;
import no.rollesjekk.reasoning.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of a table is a rule, and a mistake in it ends the build with the row. */
class DecisionTableTest {

    private Project project;

    @BeforeEach
    void writeASmallTable(@TempDir Path folder) {
        project = SmallTable.in(folder);
    }

    @Test
    void aRowIsTheSameRuleAsItsDrl(@TempDir Path other) {
        List<Rule> rows = Bookbinding.bind(project.files()).rules();
        List<Rule> drl = Bookbinding.bind(SmallBook.in(other).files()).rules();
        assertThat(rows)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("file", "line")
                .containsExactlyElementsOf(drl);
        assertThat(rows)
                .extracting(Rule::fingerprint)
                .containsExactlyElementsOf(drl.stream().map(Rule::fingerprint).toList());
        assertThat(rows).extracting(Rule::line).containsExactly(LAW_ROW, EXPERIENCE_ROW);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    trained,NO         | trained,NEVER         | trained has no such choice or group: [NEVER]
                    trained,NO         | trained,NO; YES       | a ground has a name and one of
                    trained,NO         | trained,"YES, NEVER"  | no such choice or group: [YES, NEVER]
                    trained,NO,        | trained,,             | a rule needs a ground
                    ,LAW,              | ,CUSTOM,              | @strength is none of
                    2012-01-01         | 01.01.2012            | @from is no date
                    "seen-law, talk"   | seen-lav              | no source 'seen-lav'
                    training,DUTY      | ,DUTY                 | @id is missing
                    2012-01-01,,training | 2012-01-01,,nurse   | the consequence is written
                    trained,NO         | trained,NO\\          | a cell has no " and no \\
                    trained,NO         | trained,"N""O"        | a cell has no " and no \\
                    Whoever is untrained is trained,NO | ,NO   | the norm is missing
                    training,nurse     | training,nurse,more   | Code description in cell
                    """)
    void aMistakeInARowIsFoundOnIt(String right, String wrong, String problem) {
        project.change(TABLE, right, wrong);
        int row = right.contains("nurse") ? EXPERIENCE_ROW : LAW_ROW;
        assertThat(problem(project)).startsWith(TABLE + ":" + row + ": ").contains(problem);
    }

    @Test
    void anEmptyRowDoesNotHideTheRowsUnderIt() {
        project.change(TABLE, "A nurse can", ",,,\nA nurse can");
        assertThat(problem(project)).startsWith(TABLE + ":" + (EXPERIENCE_ROW + 1) + ": the row above is empty");
    }

    @Test
    void theFirstRuleStandsRightUnderTheHeadings() {
        project.change(TABLE, "Whoever is", ",,,\nWhoever is");
        assertThat(problem(project)).isEqualTo(TABLE + ":" + LAW_ROW + ": the row under the headings is empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    RuleSet,rules.room | RuleSet;rules.room
                    RuleSet,rules.room | \uFEFFRuleSet,rules.room
                    RuleSet,rules.room | ,RuleSet,rules.room
                    """)
    void aTableSavedInAnotherWayIsRefused(String right, String wrong) {
        project.change(TABLE, right, wrong);
        assertThat(problem(project)).startsWith(TABLE + ":1: the first cell is RuleSet; save as CSV");
    }

    @Test
    void aTableWithoutRulesIsRefused() {
        project.change(TABLE, "RuleTable room", "Rules");
        assertThat(problem(project)).startsWith(TABLE).contains("No RuleTable cells");
    }

    @Test
    void aTableOrdersNoRules() {
        project.change(TABLE, "RuleTable", "Sequential,true\nRuleTable");
        assertThat(problem(project)).contains("a rule has no attributes");
    }
}
