package no.rollesjekk.reasoning;

import java.util.List;
import java.util.Optional;
import no.rollesjekk.facts.Case;

/** A rule that may hold in a case, and how each of its grounds stands. */
public record Finding(Rule rule, List<Ground> grounds) {

    static Finding of(Rule rule, Case theCase) {
        return new Finding(
                rule,
                rule.conditions().stream()
                        .map(condition -> Ground.of(condition, theCase))
                        .toList());
    }

    public Status status() {
        if (!holds()) {
            return Status.AWAITING;
        }
        return standing(Standing.PRESUMED).isEmpty() ? Status.ESTABLISHED : Status.PRESUMED;
    }

    public boolean holds() {
        return grounds.stream().allMatch(ground -> ground.standing().holds());
    }

    /** Whether nothing but what must be asked keeps it from holding. */
    boolean waitsOnlyForAnswers() {
        return !holds() && standing(Standing.OPEN).isEmpty();
    }

    public List<Ground> standing(Standing standing) {
        return grounds.stream().filter(ground -> ground.standing() == standing).toList();
    }

    public Optional<Verdict> decision() {
        return rule.decision();
    }

    boolean decides(Verdict verdict) {
        return rule.verdict() == verdict;
    }
}
