package no.rollesjekk.reasoning;

import java.util.List;

/** What was done to the rules over time, newest first. */
public record RuleHistory(List<Amendment> amendments) {

    public RuleHistory {
        amendments = List.copyOf(amendments);
    }

    public List<Amendment> of(String rule) {
        return amendments.stream()
                .filter(amendment -> amendment.rule().equals(rule))
                .toList();
    }

    /** What was done to a rule after it had that fingerprint; all that was done to it, if it never had. */
    public List<Amendment> since(String rule, String fingerprint) {
        return of(rule).stream()
                .takeWhile(amendment -> !amendment.fingerprint().equals(fingerprint))
                .toList();
    }
}
