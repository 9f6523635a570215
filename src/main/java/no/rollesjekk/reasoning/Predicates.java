package no.rollesjekk.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;

/**
 * The rules that come to a verdict, as plain predicates: a second evaluator, run without the engine. What-if questions and
 * the proof use it, and the proof holds it against the engine.
 */
public final class Predicates {

    private final List<Variable> variables;
    private final List<Predicate> deciding;
    private final int[] askers;
    private final long[][] asks;

    private Predicates(List<Variable> variables, List<Predicate> deciding) {
        this.variables = variables;
        this.deciding = deciding;
        this.asks = new long[variables.size()][];
        List<Variable> asking = new ArrayList<>();
        for (Variable variable : variables) {
            long[] masks = new long[variable.codes()];
            for (int code = 0; code < masks.length; code++) {
                for (String name : variable.asks(code)) {
                    masks[code] |= 1L << index(name);
                }
            }
            asks[variable.index()] = masks;
            if (Arrays.stream(masks).anyMatch(mask -> mask != 0)) {
                asking.add(variable);
            }
        }
        this.askers = asking.stream().mapToInt(Variable::index).toArray();
    }

    /** @throws IllegalArgumentException for more circumstances than a long has bits */
    public static Predicates of(List<Rule> rules, CircumstanceTypes types) {
        List<Variable> variables = new ArrayList<>();
        types.all().forEach(type -> variables.add(new Variable(variables.size(), type)));
        if (variables.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than " + Long.SIZE + " circumstances");
        }
        return new Predicates(
                List.copyOf(variables),
                rules.stream()
                        .filter(rule -> rule.decision().isPresent())
                        .map(rule -> new Predicate(rule, variables))
                        .toList());
    }

    public List<Variable> variables() {
        return variables;
    }

    public List<Predicate> deciding() {
        return deciding;
    }

    public Variable variable(String name) {
        return variables.get(index(name));
    }

    /** What is known of each circumstance, by index. */
    public int[] codes(Case theCase) {
        int[] codes = new int[variables.size()];
        for (Variable variable : variables) {
            codes[variable.index()] =
                    variable.code(theCase.get(variable.type().name()).value());
        }
        return codes;
    }

    /** The state in which nothing is mentioned. */
    public int[] unmentioned() {
        return variables.stream().mapToInt(Variable::unmentioned).toArray();
    }

    /** The values by name, those unmentioned left out. */
    public Map<String, String> told(int[] codes) {
        Map<String, String> told = new LinkedHashMap<>();
        for (Variable variable : variables) {
            String value = variable.value(codes[variable.index()]);
            if (!value.equals(Circumstance.UNMENTIONED)) {
                told.put(variable.type().name(), value);
            }
        }
        return told;
    }

    /** A bit for each circumstance that a choice made in this state makes it necessary to ask about. */
    public long asked(int[] codes) {
        long asked = 0;
        for (int asker : askers) {
            asked |= asks[asker][codes[asker]];
        }
        return asked;
    }

    /** Whether choosing among the answers to one circumstance makes it necessary to ask about the other. */
    public boolean asks(int asker, int other) {
        return Arrays.stream(asks[asker]).anyMatch(mask -> (mask >>> other & 1) == 1);
    }

    public Tally tally(int[] codes) {
        return tally(deciding, codes);
    }

    /** The tally of some of the rules only. */
    public Tally tally(Collection<Predicate> some, int[] codes) {
        long asked = asked(codes);
        int bits = 0;
        for (Predicate predicate : some) {
            Verdict verdict = predicate.rule().verdict();
            if (verdict != null) {
                bits |= Tally.bit(verdict, predicate.outcome(codes, asked));
            }
        }
        return new Tally(bits);
    }

    /** Whether some answer to that circumstance turns the verdict, all else being as it is. */
    boolean turns(int[] codes, String name) {
        Variable variable = variable(name);
        Verdict verdict = tally(codes).verdict();
        int[] told = codes.clone();
        for (int choice = 0; choice < variable.choices(); choice++) {
            told[variable.index()] = choice;
            if (tally(told).verdict() != verdict) {
                return true;
            }
        }
        return false;
    }

    private int index(String name) {
        for (Variable variable : variables) {
            if (variable.type().name().equals(name)) {
                return variable.index();
            }
        }
        throw new IllegalArgumentException("there is no circumstance '" + name + "'");
    }
}
