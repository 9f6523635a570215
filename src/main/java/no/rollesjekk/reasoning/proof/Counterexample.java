package no.rollesjekk.reasoning.proof;

import java.time.LocalDate;
import java.util.Map;

/**
 * A case that shows a claim wrong.
 *
 * @param told the circumstances told, by name
 * @param day the day whose law is used
 * @param problem what is wrong with it, as a sentence
 */
public record Counterexample(Map<String, String> told, LocalDate day, String problem) {

    @Override
    public String toString() {
        return problem + " Told " + told + ", law of " + day + ".";
    }
}
