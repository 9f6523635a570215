package no.rollesjekk.reasoning.interview;

import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.states.Space;

/**
 * How likely each answer is taken to be when interviews are measured. Nobody has counted; these are assumptions.
 *
 * @param ordinary the share of the ordinary answer, where a question has one; 0 makes all answers equally likely
 */
public record Prior(double ordinary) {

    public static final Prior EQUAL = new Prior(0);

    /** The likelihood that the answer is one of those that the representative stands for. */
    double of(Space space, int variable, int representative) {
        Variable of = space.predicates().variables().get(variable);
        int weight = space.weight(variable, representative);
        String presumed = of.type().presumed();
        if (ordinary == 0 || presumed == null) {
            return (double) weight / of.choices();
        }
        boolean within = space.representative(variable, of.code(presumed)) == representative;
        double others = (1 - ordinary) / (of.choices() - 1);
        return within ? ordinary + (weight - 1) * others : weight * others;
    }
}
