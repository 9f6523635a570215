package no.rollesjekk.reasoning.interview;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.reasoning.Variable;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Outcomes;
import no.rollesjekk.reasoning.states.Space;

/** Asks under the law of one day. */
final class Asking {

    private final Space space;
    private final Outcomes outcomes;
    private final Policy policy;

    Asking(Space space) {
        this.space = space;
        this.outcomes = new Outcomes(space);
        this.policy = new Policy(space.predicates());
    }

    Step after(Case answers) {
        int[] codes = space.predicates().variables().stream()
                .mapToInt(Variable::unmentioned)
                .toArray();
        Set<Integer> open = new TreeSet<>();
        Arrays.stream(space.variables()).forEach(open::add);
        Map<String, String> told = new LinkedHashMap<>();
        Optional<Variable> next = next(codes, open);
        while (next.isPresent()) {
            Variable variable = next.get();
            String answer = answers.get(variable.type().name()).value();
            if (answer.equals(Circumstance.UNMENTIONED)) {
                return new Step(told, next.map(Variable::type), leadsTo(variable, codes, open), left(codes, open));
            }
            codes[variable.index()] = variable.code(answer);
            open.remove(variable.index());
            told.put(variable.type().name(), answer);
            next = next(codes, open);
        }
        return new Step(told, Optional.empty(), Map.of(), 0);
    }

    private Optional<Variable> next(int[] codes, Collection<Integer> open) {
        return policy.inOrder().stream()
                .filter(variable -> open.contains(variable.index()))
                .filter(variable -> outcomes.matters(codes, open, variable.index()))
                .findFirst();
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
