package no.rollesjekk.reasoning.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Condition;
import no.rollesjekk.reasoning.Rule;

/**
 * A rule with one of its grounds made wrong.
 *
 * @param what which ground, and what was done to it
 * @param rule the rule as it then is
 */
public record Mutant(String what, Rule rule) {

    /** Each ground dropped, and each turned so that it asks for the other choices instead. */
    static Stream<Mutant> of(Rule rule, CircumstanceTypes types) {
        return IntStream.range(0, rule.conditions().size()).boxed().flatMap(index -> {
            Condition ground = rule.conditions().get(index);
            List<Condition> dropped = new ArrayList<>(rule.conditions());
            dropped.remove(ground);
            List<Condition> turned = new ArrayList<>(rule.conditions());
            turned.set(
                    index,
                    new Condition(
                            ground.circumstance(),
                            types.get(ground.circumstance()).codes().stream()
                                    .filter(code -> !ground.values().contains(code))
                                    .toList()));
            String name = rule.id() + ", " + ground.circumstance();
            return Stream.of(
                    new Mutant(name + " dropped", with(rule, dropped)),
                    new Mutant(name + " turned", with(rule, turned)));
        });
    }

    private static Rule with(Rule rule, List<Condition> conditions) {
        return new Rule(
                rule.id(),
                rule.topic(),
                rule.title(),
                rule.kind(),
                rule.verdict(),
                rule.strength(),
                rule.sources(),
                rule.measures(),
                rule.from(),
                rule.to(),
                rule.overrides(),
                conditions,
                rule.norm(),
                rule.finding(),
                rule.file(),
                rule.line());
    }
}
