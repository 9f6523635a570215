package no.rollesjekk.reasoning.proof;

import java.util.Set;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.interview.Walkthrough;
import no.rollesjekk.reasoning.states.Outcomes;
import no.rollesjekk.reasoning.states.Space;

/** The self-check ends when it should, and with the verdict that the advice then gives. */
final class Interviews {

    private final Premises premises;

    Interviews(Premises premises) {
        this.premises = premises;
    }

    Shown shown() {
        Trial trial =
                new Trial("The self-check ends exactly when no open answer can change the verdict, with that verdict");
        Predicates predicates = premises.law().on(premises.today());
        Space space = new Space(predicates, Constraints.NONE);
        Outcomes outcomes = new Outcomes(space);
        new Walkthrough(space).each((codes, open, ended) -> {
            Set<Verdict> possible = outcomes.verdicts(codes, open);
            Verdict verdict = predicates.tally(codes).verdict();
            boolean fits = ended ? possible.equals(Set.of(verdict)) : possible.size() > 1;
            trial.see(
                    fits,
                    () -> predicates.told(codes),
                    premises.today(),
                    () -> (ended ? "It ends at " + verdict : "It goes on") + ", and " + possible + " can come of it.");
        });
        return trial.shown();
    }
}
