package no.rollesjekk.reasoning.drools;

import static no.rollesjekk.reasoning.drools.SmallBook.CHANGELOG;
import static no.rollesjekk.reasoning.drools.Stopping.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.Project;
import no.rollesjekk.reasoning.Amendment;
import no.rollesjekk.reasoning.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The changelog of the rules is read strictly. */
class ChangelogFileTest {

    private Project project;

    @BeforeEach
    void writeASmallBook(@TempDir Path folder) {
        project = SmallBook.in(folder);
    }

    @Test
    void aRowIsAnAmendment() {
        project.change(
                CHANGELOG, "edition | from 2012-01-01 |", "`edition` \\| *a_b_c* | from 2012-01-01 to 2013-12-31 |");
        project.change(
                CHANGELOG, "| SUITABLE_WITH_MEASURES |\n| nurse", "| SUITABLE, SUITABLE_WITH_MEASURES |\n| nurse");
        assertThat(Bookbinding.bind(project.files()).history().of("training"))
                .containsExactly(new Amendment(
                        LocalDate.of(2026, 11, 25),
                        "First edition",
                        "training",
                        "baada6b3",
                        "first `edition` | *a_b_c*",
                        LocalDate.of(2012, 1, 1),
                        LocalDate.of(2013, 12, 31),
                        List.of(Verdict.SUITABLE_WITH_MEASURES, Verdict.SUITABLE)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    2026-11-25 First edition ; 2026-11-31 First edition      ; 3; no date such as 2026-11-25: 2026-11-31
                    2026-11-25 First edition ; 25.11.2026 First edition      ; 3; no date such as 2026-11-25: 25.11.2026
                    2026-11-25 First edition ; 2026-11-25                    ; 3; a heading is written
                    | period |               ; | time |                      ; 5; has the columns [rule, fingerprint
                    | baada6b3 |             ; | baada6b |                   ; 7; no fingerprint: baada6b
                    | baada6b3 |             ; | |                           ; 7; fill in each of
                    | baada6b3 |             ; | baada6b3 | | |              ; 7; fill in each of
                    | always |               ; | since ever |                ; 8; a period is 'always'
                    | always |               ; | from 2012 |                 ; 8; no date such as 2022-08-01: 2012
                    | always |               ; | from 2013-01-01 to 2012-01-01 | ; 8; the period ends before it begins
                    | always | SUITABLE_WITH_MEASURES ; | always | FINE      ; 8; verdicts are 'none' or some of
                    | nurse |                ; | training |                  ; 8; 'training' stands twice
                    """)
    void aMistakeIsFoundOnItsLine(String right, String wrong, int line, String problem) {
        project.change(CHANGELOG, right, wrong);
        assertThat(problem(project)).startsWith(CHANGELOG + ":" + line + ": ").contains(problem);
    }

    @Test
    void theNewestStandsFirst() {
        project.change(CHANGELOG, "## 2026-11-25", later("2026-11-24") + "## 2026-11-25");
        assertThat(problem(project)).startsWith(CHANGELOG + ":9: the newest stands first");
    }

    @Test
    void thereMayBeTwoChangesOnADay() {
        project.change(CHANGELOG, "## 2026-11-25", later("2026-11-25") + "## 2026-11-25");
        assertThat(Bookbinding.bind(project.files()).history().of("training"))
                .extracting(Amendment::title)
                .containsExactly("Another", "First edition");
    }

    @Test
    void aHeadingHasATable() {
        project.change(CHANGELOG, "## 2026-11-25", "## 2026-11-25 Nothing\n\n## 2026-11-25");
        assertThat(problem(project)).isEqualTo(CHANGELOG + ":3: no table under the heading");
    }

    @Test
    void aTableStandsUnderAHeading() {
        project.change(CHANGELOG, "## 2026-11-25 First edition", "2026-11-25 First edition");
        assertThat(problem(project)).startsWith(CHANGELOG + ":5: a table stands under a heading");
    }

    private static String later(String day) {
        String row = "| training | baada6b3 | another | always | SUITABLE_WITH_MEASURES |";
        return "## " + day + " Another\n\n" + ChangelogRow.table(List.of(row)) + "\n";
    }
}
