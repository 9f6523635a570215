package no.rollesjekk.receipts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.rollesjekk.content.Language;
import no.rollesjekk.reasoning.Amendment;
import no.rollesjekk.reasoning.Rule;

/**
 * How a kept advice differs from that of today, and what makes the difference.
 *
 * @param same whether verdict and findings are the same today
 * @param dated rules that are in force on only one of the two days
 * @param changed rules that are not what they were when the advice was given
 * @param weighedOtherwise whether the advice differs although no rule does that has to do with the case
 * @param notAsked what was told and is no longer asked about
 * @param stillAsked the values that are, by the name of their circumstance; without any there is no advice of today
 */
public record Comparison(
        boolean same,
        List<DatedRule> dated,
        List<ChangedRule> changed,
        boolean weighedOtherwise,
        List<Receipt.Told> notAsked,
        Map<String, String> stillAsked) {

    static Comparison impossible(List<Receipt.Told> notAsked) {
        return new Comparison(false, List.of(), List.of(), false, notAsked, Map.of());
    }

    /** What a day does to a rule; seen from the day of today. */
    public enum Turn {
        BEGAN,
        ENDED,
        WILL_BEGIN,
        WILL_END
    }

    /** @param day the first day in force, or the last */
    public record DatedRule(String rule, String norm, Turn turn, LocalDate day) {

        /** @param rule one that is in force on just one of the two days */
        static DatedRule of(Rule rule, Language language, LocalDate kept, LocalDate today) {
            boolean past = kept.isBefore(today);
            boolean begins = rule.inForce(past ? today : kept);
            Turn turn = begins ? (past ? Turn.BEGAN : Turn.WILL_BEGIN) : (past ? Turn.ENDED : Turn.WILL_END);
            return new DatedRule(
                    rule.id(),
                    rule.norm().in(language),
                    turn,
                    Objects.requireNonNull(begins ? rule.from() : rule.to()));
        }
    }

    /** What became of a rule since an advice was given. */
    public enum Fate {
        CHANGED,
        NEW,
        GONE
    }

    /** @param amendments what the rules' changelog says was done to it since, newest first */
    public record ChangedRule(String rule, String norm, Fate fate, List<Amendment> amendments) {}
}
