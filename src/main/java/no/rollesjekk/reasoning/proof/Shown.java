package no.rollesjekk.reasoning.proof;

import java.util.Optional;

/**
 * What came of one claim about the rule book.
 *
 * @param claim the claim, as a sentence
 * @param states how many states it was tried on
 * @param against a case that shows it wrong; empty where it holds
 */
public record Shown(String claim, long states, Optional<Counterexample> against) {

    public boolean holds() {
        return against.isEmpty();
    }
}
