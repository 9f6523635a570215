package no.rollesjekk.reasoning.interview;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.reasoning.Verdict;

/**
 * Where an interview stands after some answers.
 *
 * @param told the answers that count, by circumstance, in the order they were asked
 * @param next the question to ask now; empty when no open answer can change the verdict
 * @param leadsTo the verdicts that each answer to it can still lead to
 * @param open how many questions can still matter, at most
 */
public record Step(
        Map<String, String> told, Optional<CircumstanceType> next, Map<String, Set<Verdict>> leadsTo, int open) {

    public boolean isLast() {
        return next.isEmpty();
    }
}
