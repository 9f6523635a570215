package no.rollesjekk.reasoning.proof;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts what a claim is tried on, and keeps the first case against it. */
final class Trial {

    private final String claim;
    private long states;
    private Optional<Counterexample> against = Optional.empty();

    Trial(String claim) {
        this.claim = claim;
    }

    void see(boolean holds, Supplier<Map<String, String>> told, LocalDate day, Supplier<String> problem) {
        states++;
        if (!holds && against.isEmpty()) {
            against = Optional.of(new Counterexample(told.get(), day, problem.get()));
        }
    }

    boolean holds() {
        return against.isEmpty();
    }

    Shown shown() {
        return new Shown(claim, states, against);
    }
}
