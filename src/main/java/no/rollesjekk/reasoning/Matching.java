package no.rollesjekk.reasoning;

import java.util.Collection;
import no.rollesjekk.facts.Case;

/** Finds the rules all of whose grounds may hold in a case. The border to the rule engine. */
public interface Matching {

    /** The rules that may hold, in no particular order, whatever their time. */
    Collection<Rule> matching(Case theCase);
}
