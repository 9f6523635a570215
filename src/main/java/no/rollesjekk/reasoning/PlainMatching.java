package no.rollesjekk.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.rollesjekk.facts.Case;

/** The same rules as plain Java predicates, from the conditions Drools' parser read, run without the engine. */
public final class PlainMatching implements Matching {

    private final List<Rule> rules;

    public PlainMatching(RuleBook book) {
        this.rules = book.rules();
    }

    @Override
    public Collection<Rule> matching(Case theCase) {
        List<Rule> matching = new ArrayList<>();
        for (Rule rule : rules) {
            if (mayHold(rule, theCase)) {
                matching.add(rule);
            }
        }
        return matching;
    }

    private static boolean mayHold(Rule rule, Case theCase) {
        for (Condition condition : rule.conditions()) {
            if (!condition.mayHold(theCase.get(condition.circumstance()))) {
                return false;
            }
        }
        return true;
    }
}
