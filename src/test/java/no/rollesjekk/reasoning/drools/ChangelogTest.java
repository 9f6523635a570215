package no.rollesjekk.reasoning.drools;

import static no.rollesjekk.reasoning.drools.SmallBook.CHANGELOG;
import static no.rollesjekk.reasoning.drools.SmallBook.DRL;
import static no.rollesjekk.reasoning.drools.SmallBook.TEXTS;
import static no.rollesjekk.reasoning.drools.Stopping.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.rollesjekk.content.Project;
import no.rollesjekk.reasoning.Amendment;
import no.rollesjekk.reasoning.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No rule is added, changed or taken out unless the changelog says so. */
class ChangelogTest {

    private static final String NURSE_ROW = "| nurse | 78c71f82 | first edition | always | SUITABLE_WITH_MEASURES |\n";

    private Project project;

    @BeforeEach
    void writeASmallBook(@TempDir Path folder) {
        project = SmallBook.in(folder);
    }

    @Test
    void aChangedRuleStopsWithTheRowToPaste() {
        project.change(DRL, "\"SUITABLE_WITH_MEASURES\"", "\"SEPARATE_ROLES\"");
        assertThat(problem(project))
                .startsWith(CHANGELOG + ":3: say what changed, above this line:")
                .containsPattern("\\| training \\| [0-9a-f]{8} \\| … \\| from 2012-01-01"
                        + " \\| SEPARATE_ROLES, SUITABLE_WITH_MEASURES \\|")
                .doesNotContain("| nurse |");
    }

    @Test
    void theRowToPasteIsRightOnceItIsFilledIn() {
        project.change(DRL, "\"2012-01-01\"", "\"2013-01-01\"");
        project.change(CHANGELOG, "## 2026", rowsToPaste() + "\n## 2026");
        assertThat(problem(project)).startsWith(CHANGELOG + ":3: no date");
        project.change(CHANGELOG, "## … …", "## 2026-12-01 Later");
        assertThat(problem(project)).startsWith(CHANGELOG + ":7: fill in each of");
        project.change(CHANGELOG, "…", "begins a year later");
        assertThat(Bookbinding.bind(project.files()).history().since("training", "baada6b3"))
                .extracting(Amendment::what)
                .containsExactly("begins a year later");
    }

    @Test
    void aGroupThatGrowsChangesItsRulesAndTheVersion() {
        String before = Bookbinding.bind(project.files()).version();
        project.change(
                "content/questions/function.yaml",
                "answer: {nb: Det andre}}",
                "answer: {nb: Det andre}, groups: [PROVIDER]}");
        assertThat(problem(project)).contains("| nurse | ").doesNotContain("| training | ");
        sayWhatChanged();
        assertThat(Bookbinding.bind(project.files()).version()).isNotEqualTo(before);
    }

    @Test
    void aNewRuleStopsWithItsRow() {
        project.change(CHANGELOG, NURSE_ROW, "");
        assertThat(problem(project)).contains("\n" + NURSE_ROW.replace("first edition", "…"));
    }

    @Test
    void aRuleThatWasTakenOutStopsUntilThatIsSaid() {
        project.change(DRL, "\"nurse\"", "\"carer\"");
        project.change(TEXTS, "nurse:", "carer:");
        assertThat(problem(project)).contains("\n| nurse | removed | … | always | SUITABLE_WITH_MEASURES |\n");
        sayWhatChanged();
        RuleBook book = Bookbinding.bind(project.files());
        assertThat(book.history().of("nurse"))
                .extracting(Amendment::tookTheRuleOut)
                .containsExactly(true, false);
        assertThat(book.history().of("carer")).hasSize(1);
    }

    @Test
    void theIdOfARuleThatWasTakenOutIsNotUsedAgain() {
        project.change(
                CHANGELOG,
                NURSE_ROW,
                NURSE_ROW + "\n## 2026-11-24 Out\n\n"
                        + ChangelogRow.table(List.of("| nurse | removed | out | always | none |")));
        assertThat(problem(project)).startsWith(CHANGELOG + ":14: 'nurse' was taken out");
    }

    @Test
    void aRowForNoRuleStops() {
        project.change(CHANGELOG, NURSE_ROW, NURSE_ROW + NURSE_ROW.replace("nurse", "nurze"));
        assertThat(problem(project)).contains("\n| nurze | removed | … |");
    }

    @Test
    void theVerdictOfARuleIsAmongThoseTouched() {
        project.change(CHANGELOG, "from 2012-01-01 | SUITABLE_WITH_MEASURES", "from 2012-01-01 | SUITABLE");
        assertThat(problem(project)).isEqualTo(CHANGELOG + ":7: 'training' comes to SUITABLE_WITH_MEASURES; name it");
    }

    @Test
    void everyBookHasAChangelog() {
        project.remove(CHANGELOG);
        assertThat(problem(project)).isEqualTo(CHANGELOG + ": is missing");
    }

    private void sayWhatChanged() {
        String rows = rowsToPaste().replace("## … …", "## 2026-12-01 Later").replace("…", "something");
        project.change(CHANGELOG, "## 2026", rows + "\n## 2026");
    }

    private String rowsToPaste() {
        String problem = problem(project);
        return problem.substring(problem.indexOf("## … …"));
    }
}
