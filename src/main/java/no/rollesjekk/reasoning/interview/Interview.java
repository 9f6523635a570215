package no.rollesjekk.reasoning.interview;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Law;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.states.Space;

/**
 * Asks, of all circumstances, those that can still change the verdict, and no other. It keeps no position: the answers
 * are replayed from the start each time, so any of them can be changed, and those that still matter are kept.
 */
public final class Interview {

    private final Law law;
    private final Constraints constraints;
    private final Map<Predicates, Asking> byLaw = new ConcurrentHashMap<>();

    public Interview(Law law, Constraints constraints) {
        this.law = law;
        this.constraints = constraints;
    }

    /**
     * @param answers values by circumstance, {@code UNCLEAR} for “I do not know”; those that do not matter are passed over
     * @throws no.rollesjekk.facts.UnknownValue for a circumstance or a value that does not exist
     */
    public Step after(Map<String, String> answers, LocalDate asOf) {
        Case told = Case.of(law.types(), answers);
        return byLaw.computeIfAbsent(law.on(asOf), predicates -> new Asking(new Space(predicates, constraints)))
                .after(told);
    }
}
