package no.rollesjekk.reasoning;

import static no.rollesjekk.reasoning.RuleCase.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.rollesjekk.content.Text;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.reasoning.Matrix.Cell;
import org.junit.jupiter.api.Test;

/** The matrix says what an advice says, and on what it rests. */
class MatrixTest {

    private static final MatrixPlan PLAN = MatrixPlan.load(House.FILES, House.TYPES);

    @Test
    void hasEveryPostAndEveryColumn() {
        Matrix matrix = House.TABULATING.on(TODAY);
        assertThat(matrix.rows())
                .extracting(Matrix.Row::post)
                .isEqualTo(House.TYPES.get("function").choices());
        assertThat(matrix.rows())
                .allSatisfy(
                        row -> assertThat(row.cells()).extracting(Cell::column).isEqualTo(PLAN.columns()));
    }

    @Test
    void everyCellIsTheAdviceOnItsCase() {
        assertThat(House.TABULATING.on(TODAY).rows())
                .flatExtracting(Matrix.Row::cells)
                .allSatisfy(cell -> {
                    Advice advice = House.REASONING.advise(House.TABULATING.caseOf(cell.post(), cell.column()), TODAY);
                    assertThat(cell.verdict()).isEqualTo(advice.verdict());
                    assertThat(advice.findings())
                            .filteredOn(finding -> finding.decides(advice.verdict()))
                            .first()
                            .extracting(Finding::rule)
                            .isEqualTo(cell.rule());
                });
    }

    @Test
    void everyCellRestsOnASourceThatIsThere() {
        assertThat(House.TABULATING.on(TODAY).rows())
                .flatExtracting(Matrix.Row::cells)
                .allSatisfy(cell -> assertThat(House.SOURCES.find(
                                Objects.requireNonNull(cell.rule()).sources().get(0)))
                        .isPresent());
    }

    @Test
    void whatAPostMakesItNecessaryToAskIsAnsweredWithTheOrdinary() {
        Choice post = post("CHILD_WELFARE_CASEWORKER");
        assertThat(House.TABULATING
                        .caseOf(post, new MatrixColumn("x", text(), Map.of()))
                        .told())
                .containsOnly(
                        Map.entry("function", post.code()),
                        Map.entry("supervisesInCase", "NO"),
                        Map.entry("decidesInCase", "NO"));
        assertThat(House.TABULATING
                        .caseOf(post, new MatrixColumn("x", text(), Map.of("supervisesInCase", "YES")))
                        .told())
                .containsEntry("supervisesInCase", "YES");
    }

    @Test
    void aCellWithoutADecisionSaysWhichQuestionDecides() {
        MatrixColumn unclear = new MatrixColumn("x", text(), Map.of("decidesInCase", "UNCLEAR"));
        Tabulating tabulating = new Tabulating(
                House.REASONING,
                House.TYPES,
                new MatrixPlan(List.of(new MatrixGroup("g", 1, text(), List.of(unclear)))));
        Cell cell = cell(tabulating.on(TODAY), "CASEWORKER");
        assertThat(cell.verdict()).isEqualTo(Verdict.NEED_MORE_INFORMATION);
        assertThat(House.REASONING
                        .advise(tabulating.caseOf(cell.post(), unclear), TODAY)
                        .questions())
                .startsWith(Objects.requireNonNull(cell.question()));
        assertThat(Objects.requireNonNull(cell.rule()).conditions())
                .extracting(Condition::circumstance)
                .contains("decidesInCase");
    }

    @Test
    void isMadeAnewForAnotherDay() {
        Tabulating tabulating = new Tabulating(House.REASONING, House.TYPES, PLAN);
        Matrix today = tabulating.on(TODAY);
        assertThat(tabulating.on(TODAY)).isSameAs(today);
        Matrix before = tabulating.on(LocalDate.of(2014, 1, 31));
        assertThat(cell(before, "FOSTER_HOME_SUPERVISOR")).isNotEqualTo(cell(today, "FOSTER_HOME_SUPERVISOR"));
    }

    private static Cell cell(Matrix matrix, String post) {
        return matrix.rows().stream()
                .filter(row -> row.post().code().equals(post))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }

    private static Choice post(String code) {
        return House.TYPES.get("function").choice(code).orElseThrow();
    }

    private static Text text() {
        return new Text(Map.of("nb", "Et forhold"));
    }
}
