package no.rollesjekk.reasoning.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Condition;
import no.rollesjekk.reasoning.Rule;

/** Every state of a rule's own grounds: within and outside each, unmentioned and unclear; the rest is unmentioned. */
record LocalStates(CircumstanceTypes types) {

    List<Map<String, String>> of(Rule rule) {
        return product(rule, Map.of(), this::values);
    }

    /** A state for each way to choose a value of every ground, beside what is told already. */
    static List<Map<String, String>> product(
            Rule rule, Map<String, String> told, Function<Condition, Collection<String>> values) {
        List<Map<String, String>> states = List.of(told);
        for (Condition condition : rule.conditions()) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> state : states) {
                for (String value : values.apply(condition)) {
                    Map<String, String> with = new LinkedHashMap<>(state);
                    with.put(condition.circumstance(), value);
                    more.add(with);
                }
            }
            states = more;
        }
        return states;
    }

    /** One value within the ground and one outside it: the grounds have one form, so each stands for its like. */
    private Set<String> values(Condition condition) {
        CircumstanceType type = types.get(condition.circumstance());
        Set<String> values = new LinkedHashSet<>();
        values.add(condition.values().get(0));
        type.codes().stream()
                .filter(code -> !condition.values().contains(code))
                .findFirst()
                .ifPresent(values::add);
        values.add(Circumstance.UNMENTIONED);
        values.add(Circumstance.UNCLEAR);
        return values;
    }
}
