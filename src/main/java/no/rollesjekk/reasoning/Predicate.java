package no.rollesjekk.reasoning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule as a plain predicate over numbers, made of the grounds that Drools' parser read. */
public final class Predicate {

    /** Whether a rule holds in a state, or waits for nothing but what must be asked. */
    public enum Outcome {
        HOLDS,
        WAITS,
        NEITHER
    }

    private final Rule rule;
    private final int[] variables;
    private final @Nullable Standing[][][] standings;

    Predicate(Rule rule, List<Variable> byIndex) {
        this.rule = rule;
        this.variables = new int[rule.conditions().size()];
        this.standings = new Standing[variables.length][][];
        for (int ground = 0; ground < variables.length; ground++) {
            Condition condition = rule.conditions().get(ground);
            Variable variable = byIndex.stream()
                    .filter(each -> each.type().name().equals(condition.circumstance()))
                    .findFirst()
                    .orElseThrow();
            variables[ground] = variable.index();
            standings[ground] = new Standing[][] {row(condition, variable, false), row(condition, variable, true)};
        }
    }

    private static @Nullable Standing[] row(Condition condition, Variable variable, boolean asked) {
        @Nullable Standing[] row = new Standing[variable.codes()];
        for (int code = 0; code < variable.choices(); code++) {
            row[code] = condition.values().contains(variable.value(code)) ? Standing.TOLD : null;
        }
        String presumed = variable.type().presumed();
        if (asked || presumed == null) {
            row[variable.unmentioned()] = Standing.UNCLEAR;
        } else {
            row[variable.unmentioned()] = condition.values().contains(presumed) ? Standing.PRESUMED : Standing.OPEN;
        }
        row[variable.unclear()] = Standing.UNCLEAR;
        return row;
    }

    public Rule rule() {
        return rule;
    }

    /** The circumstances it asks of, by index, in the order of its grounds. */
    public int[] variables() {
        return variables.clone();
    }

    /** How a ground stands when its circumstance has that code; null where it cannot hold. */
    public @Nullable Standing standing(int ground, int code, boolean asked) {
        return standings[ground][asked ? 1 : 0][code];
    }

    /** @param asked a bit for each circumstance that must be asked about instead of presumed */
    public Outcome outcome(int[] codes, long asked) {
        boolean waits = false;
        for (int ground = 0; ground < variables.length; ground++) {
            int variable = variables[ground];
            Standing standing = standings[ground][(int) (asked >>> variable & 1)][codes[variable]];
            if (standing == null || standing == Standing.OPEN) {
                return Outcome.NEITHER;
            }
            waits |= standing == Standing.UNCLEAR;
        }
        return waits ? Outcome.WAITS : Outcome.HOLDS;
    }
}
