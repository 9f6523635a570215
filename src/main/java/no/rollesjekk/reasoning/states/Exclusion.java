package no.rollesjekk.reasoning.states;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import no.rollesjekk.facts.Constraint;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Variable;

/**
 * A combination of choices that cannot be, as numbers: it holds where each circumstance has one of its choices.
 *
 * @param variables the circumstances, by index
 * @param choices the choices of each, in the same order
 */
record Exclusion(int[] variables, List<BitSet> choices) {

    /** A constraint excludes, for each circumstance in its {@code then}, every choice but those named. */
    static List<Exclusion> of(Constraint constraint, Predicates predicates) {
        List<Exclusion> exclusions = new ArrayList<>();
        constraint.then().forEach((name, codes) -> {
            List<Variable> variables = new ArrayList<>();
            List<BitSet> choices = new ArrayList<>();
            for (Map.Entry<String, List<String>> when : constraint.when().entrySet()) {
                Variable variable = predicates.variable(when.getKey());
                variables.add(variable);
                choices.add(bits(variable, when.getValue()));
            }
            Variable last = predicates.variable(name);
            BitSet others = bits(last, codes);
            others.flip(0, last.choices());
            variables.add(last);
            choices.add(others);
            exclusions.add(
                    new Exclusion(variables.stream().mapToInt(Variable::index).toArray(), choices));
        });
        return exclusions;
    }

    private static BitSet bits(Variable variable, List<String> values) {
        BitSet bits = new BitSet();
        values.forEach(value -> bits.set(variable.code(value)));
        return bits;
    }

    boolean holds(int[] codes) {
        for (int i = 0; i < variables.length; i++) {
            if (!choices.get(i).get(codes[variables[i]])) {
                return false;
            }
        }
        return true;
    }

    boolean names(int variable, int code) {
        for (int i = 0; i < variables.length; i++) {
            if (variables[i] == variable && choices.get(i).get(code)) {
                return true;
            }
        }
        return false;
    }
}
