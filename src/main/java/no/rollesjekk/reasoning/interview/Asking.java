package no.rollesjekk.reasoning.interview;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Outcomes;
import no.rollesjekk.reasoning.states.Space;

/** Asks under the law of one day. Which question comes after which answers is worked out once and remembered. */
final class Asking {

    private static final int REMEMBERED = 4_096;

    private final Space space;
    private final Outcomes outcomes;
    private final Policy policy;
    private final Map<List<Integer>, Optional<Variable>> next =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<Integer>, Optional<Variable>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    Asking(Space space) {
        this.space = space;
        this.outcomes = new Outcomes(space);
        this.policy = new Policy(space, outcomes);
    }

    Step after(Case answers) {
        int[] codes = space.predicates().unmentioned();
        Set<Integer> open = space.open();
        Map<String, String> told = new LinkedHashMap<>();
        while (true) {
            Optional<Variable> question = next(codes, open);
            if (question.isEmpty()) {
                return new Step(told, Optional.empty(), Map.of(), 0);
            }
            Variable variable = question.get();
            String answer = answers.get(variable.type().name()).value();
            if (answer.equals(Circumstance.UNMENTIONED)) {
                return new Step(told, question.map(Variable::type), leadsTo(variable, codes, open), left(codes, open));
            }
            codes[variable.index()] = variable.code(answer);
            open.remove(variable.index());
            told.put(variable.type().name(), answer);
        }
    }

    private Optional<Variable> next(int[] codes, Collection<Integer> open) {
        List<Integer> key = IntStream.of(codes).boxed().toList();
        Optional<Variable> known = next.get(key);
        if (known == null) {
            known = policy.next(codes, open);
            next.put(key, known);
        }
        return known;
    }

    private int left(int[] codes, Collection<Integer> open) {
        return (int) open.stream()
                .filter(variable -> outcomes.matters(codes, open, variable))
                .count();
    }

    private Map<String, Set<Verdict>> leadsTo(Variable variable, int[] codes, Collection<Integer> open) {
        Set<Integer> rest = new TreeSet<>(open);
        rest.remove(variable.index());
        Map<String, Set<Verdict>> leadsTo = new LinkedHashMap<>();
        for (int code = 0; code < variable.codes(); code++) {
            if (code != variable.unmentioned()) {
                int[] answered = codes.clone();
                answered[variable.index()] = code;
                leadsTo.put(variable.value(code), outcomes.verdicts(answered, rest));
            }
        }
        return leadsTo;
    }
}
