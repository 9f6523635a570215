package no.rollesjekk.reasoning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From findings to a verdict: the strictest finding that holds decides, after those have dropped out that a rule
 * overrides. Whoever can be coordinator needs a rule that says so. What must be asked is asked when its answer could make
 * the verdict stricter.
 */
final class Weighing {

    private final List<Finding> all;
    private final List<Finding> holding;
    private final Optional<Verdict> decided;
    private final List<Finding> awaiting;

    Weighing(List<Finding> findings) {
        this.all = findings;
        Set<String> overridden = findings.stream()
                .filter(Finding::holds)
                .flatMap(finding -> finding.rule().overrides().stream())
                .collect(Collectors.toSet());
        this.holding = findings.stream()
                .filter(Finding::holds)
                .filter(finding -> !overridden.contains(finding.rule().id()))
                .toList();
        this.decided = decide();
        this.awaiting = findings.stream().filter(this::couldMakeItStricter).toList();
    }

    Verdict verdict() {
        return pending().isEmpty() ? decided.orElse(Verdict.NEED_MORE_INFORMATION) : Verdict.NEED_MORE_INFORMATION;
    }

    /** What the holding findings come to, whatever is still unclear. */
    Optional<Verdict> decided() {
        return decided;
    }

    private Optional<Verdict> decide() {
        return holding.stream()
                .flatMap(finding -> finding.decision().stream())
                .min(Comparator.naturalOrder())
                .filter(verdict -> !verdict.permits() || isPermitted());
    }

    private boolean isPermitted() {
        return holding.stream().anyMatch(finding -> finding.decides(Verdict.SUITABLE));
    }

    List<Finding> holding() {
        return holding;
    }

    /** The findings that decide the verdict, or, where none does, those that wait for an answer; strongest first. */
    List<Finding> carrying() {
        return (verdict() == Verdict.NEED_MORE_INFORMATION ? waiting() : deciding())
                .stream()
                        .sorted(Comparator.comparing(finding -> finding.rule().strength()))
                        .toList();
    }

    private List<Finding> waiting() {
        return pending().isEmpty() ? permitting() : pending();
    }

    private List<Finding> deciding() {
        return holding.stream().filter(finding -> finding.decides(verdict())).toList();
    }

    /** Of the pending findings those that rest on something said, or on a title that makes it necessary to ask. */
    List<Finding> hintedAt() {
        return pending().stream()
                .filter(finding -> finding.standing(Standing.UNCLEAR).stream()
                        .map(Ground::circumstance)
                        .anyMatch(circumstance ->
                                circumstance.isUnclear() || circumstance.type().presumed() != null))
                .toList();
    }

    /** Findings that only unasked or unclear circumstances keep from making the verdict stricter. */
    List<Finding> pending() {
        return awaiting.stream().filter(Finding::waitsOnlyForAnswers).toList();
    }

    /** Findings that one more circumstance, presumed to be ordinary, keeps from making the verdict stricter. */
    List<Finding> presumedAway() {
        return awaiting.stream()
                .filter(finding -> finding.standing(Standing.OPEN).size() == 1)
                .filter(finding -> finding.standing(Standing.UNCLEAR).isEmpty())
                .toList();
    }

    /** Findings that would permit the employee, if what must be asked were answered so. */
    List<Finding> permitting() {
        return all.stream()
                .filter(finding -> finding.decides(Verdict.SUITABLE) && finding.waitsOnlyForAnswers())
                .toList();
    }

    private boolean couldMakeItStricter(Finding finding) {
        return !finding.holds()
                && finding.decision()
                        .filter(verdict -> !verdict.permits() || isPermitted())
                        .filter(verdict -> decided.isEmpty() || verdict.isStricterThan(decided.get()))
                        .isPresent();
    }
}
