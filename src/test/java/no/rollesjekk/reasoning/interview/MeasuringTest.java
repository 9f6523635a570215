package no.rollesjekk.reasoning.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleCase;
import no.rollesjekk.reasoning.states.Outcomes;
import no.rollesjekk.reasoning.states.Space;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The self-check asks few questions, and the measure of that is right. */
class MeasuringTest {

    private static final double MOST = 1.10;

    /** Small enough to try every tree of questions, with what the large book has: bars, pairs, and what only permits. */
    private static final Set<String> FEW = Set.of(
            "service-provider-can-be-appointed",
            "guardian-not-appointed",
            "supervision-with-harm",
            "supervision-in-case",
            "harm-without-known-role",
            "coercion-in-case",
            "training-is-owed",
            "time-is-set-aside");

    @Test
    void asksHardlyMoreThanTheBestTreeOfQuestions() {
        Measuring.Average average = new Measuring(House.LAW.on(RuleCase.TODAY), House.TYPES).average(Prior.EQUAL);
        assertThat(average.fewest()).isGreaterThan(1);
        assertThat(average.ratio()).isBetween(1.0, MOST);
    }

    @Test
    void theBestTreeIsThatOfTryingThemAll() {
        List<Rule> rules = House.BOOK.inForce(RuleCase.TODAY).stream()
                .filter(rule -> FEW.contains(rule.id()))
                .toList();
        Predicates predicates = Predicates.of(rules, House.TYPES);
        Space space = new Space(predicates, Constraints.NONE);
        int post = predicates.variable("function").index();
        for (Prior prior : List.of(Prior.EQUAL, new Prior(0.7), new Prior(0.95))) {
            Length length = new Length(space, prior);
            Set<Integer> open = space.open();
            open.remove(post);
            int[] codes = predicates.unmentioned();
            codes[post] = 0;
            double tried = trying(space, prior, codes, open, new HashMap<>());
            assertThat(length.best(codes, List.of(post))).isCloseTo(tried, Offset.offset(1e-9));
        }
    }

    /** @param known what it came to after the same answers in another order */
    private static double trying(
            Space space, Prior prior, int[] codes, Set<Integer> open, Map<List<Integer>, Double> known) {
        List<Integer> answers = Arrays.stream(codes).boxed().toList();
        if (known.containsKey(answers)) {
            return known.get(answers);
        }
        double best = new Outcomes(space).verdicts(codes, open).size() == 1 ? 0 : Double.MAX_VALUE;
        for (int variable : best == 0 ? Set.<Integer>of() : open) {
            Set<Integer> less = new HashSet<>(open);
            less.remove(variable);
            double average = 1;
            for (int choice : space.choices(variable)) {
                int[] answered = codes.clone();
                answered[variable] = choice;
                average += prior.of(space, variable, choice) * trying(space, prior, answered, less, known);
            }
            best = Math.min(best, average);
        }
        known.put(answers, best);
        return best;
    }
}
