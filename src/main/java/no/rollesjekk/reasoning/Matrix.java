package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.facts.Choice;
import no.rollesjekk.facts.Circumstance;
import org.jspecify.annotations.Nullable;

/**
 * What the rule book comes to for each post in each circumstance of the plan.
 *
 * @param day the day whose law was used
 */
public record Matrix(LocalDate day, List<Row> rows) {

    /** The circumstance whose choices are the rows. */
    static final String POST = "function";

    /** One post in every circumstance. */
    public record Row(Choice post, List<Cell> cells) {}

    /**
     * One post in one circumstance.
     *
     * @param rule the rule that decides, or that waits for an answer; null where no rule says anything
     * @param question what must be asked before there is a verdict; null where there is one
     */
    public record Cell(
            Choice post,
            MatrixColumn column,
            Verdict verdict,
            @Nullable Rule rule,
            @Nullable Circumstance question) {

        public boolean isConflict() {
            return verdict != Verdict.NEED_MORE_INFORMATION && !verdict.permits();
        }
    }
}
