package no.rollesjekk.reasoning.interview;

import java.util.Arrays;
import java.util.List;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Predicate;
import no.rollesjekk.reasoning.Predicates;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.reasoning.states.Space;

/**
 * Measures the interview against the fewest questions that any tree of questions needs on average. Every tree must find
 * out whether the strictest verdict holds, and where it does not, all the rest: the best tree for the first, and for the
 * rest the best tree that is given the first for nothing. No tree can do with less than the two together.
 */
public final class Measuring {

    private final Space space;
    private final Space strictest;

    public Measuring(Predicates predicates, CircumstanceTypes types) {
        this.space = new Space(predicates, Constraints.NONE);
        List<Rule> bars = predicates.deciding().stream()
                .map(Predicate::rule)
                .filter(rule -> rule.verdict() == Verdict.NOT_ELIGIBLE)
                .toList();
        this.strictest = new Space(Predicates.of(bars, types), Constraints.NONE);
    }

    /**
     * The averages.
     *
     * @param asked how many questions the product asks
     * @param fewest that no tree of questions can do with less
     */
    public record Average(double asked, double fewest) {

        public double ratio() {
            return asked / fewest;
        }
    }

    public Average average(Prior prior) {
        Length whole = new Length(space, prior);
        Length bars = new Length(strictest, prior);
        List<Integer> given = Arrays.stream(strictest.variables()).boxed().toList();
        int[] nothing = space.predicates().unmentioned();
        double fewest = bars.best(nothing, List.of()) + rest(whole, prior, given, 0, nothing, 1);
        return new Average(whole.asked(), fewest);
    }

    /** The average of what is left to ask where no bar holds, all that bears on bars being known. */
    private double rest(Length whole, Prior prior, List<Integer> given, int from, int[] codes, double likely) {
        if (from == given.size()) {
            boolean barred = strictest.predicates().tally(codes).decided().isPresent();
            return barred ? 0 : likely * whole.best(codes, given);
        }
        int variable = given.get(from);
        double average = 0;
        for (int choice : space.choices(variable)) {
            int[] answered = codes.clone();
            answered[variable] = choice;
            average += rest(whole, prior, given, from + 1, answered, likely * prior.of(space, variable, choice));
        }
        return average;
    }
}
