package no.rollesjekk.reasoning.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.states.Space;

/** Proves the rule book: tries each claim about it on every state. */
public final class Proof {

    private final Premises premises;

    public Proof(Premises premises) {
        this.premises = premises;
    }

    /** How many states a case can be in under today's law, those that no rule tells apart counted once. */
    public BigInteger size() {
        return new Walk(new Space(premises.law().on(premises.today()), Constraints.NONE)).size();
    }

    /** @param each told what came of each claim as soon as it is known */
    public List<Shown> prove(Consumer<Shown> each) {
        List<Shown> all = new ArrayList<>();
        Consumer<Shown> keep = shown -> {
            all.add(shown);
            each.accept(shown);
        };
        WholeBook book = new WholeBook(premises);
        keep.accept(book.everyFindingHasItsSources());
        keep.accept(book.noRuleOverridesAStricterOne());
        keep.accept(book.everyRuleHoldsSomewhere());
        Agreement agreement = new Agreement(premises);
        keep.accept(agreement.onEveryRule());
        keep.accept(agreement.onEveryVerdict());
        keep.accept(new Completeness(premises).shown());
        keep.accept(new Monotony(premises).shown());
        new Explanations(premises).shown().forEach(keep);
        keep.accept(new Interviews(premises).shown());
        return all;
    }
}
