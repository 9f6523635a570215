package no.rollesjekk.reasoning.proof;

import java.time.LocalDate;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Tally;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Parts;
import no.rollesjekk.reasoning.states.Space;
import no.rollesjekk.reasoning.states.Tallying;

/** Where everything is told, there is an advice, and nothing more to ask. */
final class Completeness {

    private final Premises premises;

    Completeness(Premises premises) {
        this.premises = premises;
    }

    Shown shown() {
        Trial trial = new Trial("A case that is told in full has one verdict, and it is not that more must be asked");
        for (LocalDate day : premises.law().turnsFrom(premises.firstDay())) {
            Predicates predicates = premises.law().on(day);
            Space space = new Space(predicates, premises.constraints());
            int[][] domains = new int[predicates.variables().size()][];
            for (Variable variable : predicates.variables()) {
                domains[variable.index()] = space.decides(variable.index())
                        ? space.choices(variable.index())
                        : new int[] {variable.unmentioned()};
            }
            new Parts(space, domains).wholes(new Tallying(predicates), (bits, codes) -> {
                Verdict verdict = new Tally(bits).verdict();
                trial.see(
                        verdict != Verdict.NEED_MORE_INFORMATION,
                        () -> predicates.told(codes),
                        day,
                        () -> "Everything is told, and no rule decides.");
            });
        }
        return trial.shown();
    }
}
