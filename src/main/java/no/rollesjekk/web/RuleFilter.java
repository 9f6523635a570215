package no.rollesjekk.web;

import no.rollesjekk.reasoning.Rule;

/**
 * Which rules a reader wants to see.
 *
 * @param strength the name of a strength; empty for all
 * @param verdict the name of a verdict, or {@link #INFORMS}; empty for all
 */
record RuleFilter(String strength, String verdict) {

    /** Of a rule that leads to no verdict. */
    static final String INFORMS = "INFORMS";

    boolean lets(Rule rule) {
        String comesTo = rule.decision().map(Enum::name).orElse(INFORMS);
        return (strength.isEmpty() || strength.equals(rule.strength().name()))
                && (verdict.isEmpty() || verdict.equals(comesTo));
    }

    public boolean isOn() {
        return !strength.isEmpty() || !verdict.isEmpty();
    }
}
