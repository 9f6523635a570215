package no.rollesjekk.reasoning.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.reasoning.Condition;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Reads a rule's grounds. Each is written {@code Circumstance( name == "…", mayBe( "…" ) )}, with {@code mayBeIn} for a
 * group of choices and {@code mayBeOtherThan} for all but one. No other form is allowed: what the engine matches, what
 * the reader is shown and what the proof enumerates are then the same.
 */
final class Conditions {

    private static final Pattern NAME = Pattern.compile("name\\s*==\\s*\"(\\w+)\"");
    private static final Pattern VALUES =
            Pattern.compile("(mayBe|mayBeIn|mayBeOtherThan)\\s*\\(\\s*(\"\\w+\"(?:\\s*,\\s*\"\\w+\")*)\\s*\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");

    private final CircumstanceTypes types;

    Conditions(CircumstanceTypes types) {
        this.types = types;
    }

    List<Condition> of(Metadata metadata) {
        List<Condition> conditions = new ArrayList<>();
        for (BaseDescr part : metadata.rule().getLhs().getDescrs()) {
            if (!(part instanceof PatternDescr pattern)
                    || !"Circumstance".equals(pattern.getObjectType())
                    || pattern.getSource() != null
                    || !pattern.getBehaviors().isEmpty()) {
                throw metadata.wrong("a ground is written Circumstance( name == \"…\", mayBe( \"…\" ) ), not "
                        + part.getClass().getSimpleName());
            }
            conditions.add(condition(pattern, metadata));
        }
        if (conditions.isEmpty()) {
            throw metadata.wrong("a rule needs a ground");
        }
        return conditions;
    }

    private Condition condition(PatternDescr pattern, Metadata metadata) {
        List<String> constraints = pattern.getDescrs().stream()
                .map(descr -> descr.getText().strip())
                .toList();
        Matcher name = NAME.matcher(constraints.isEmpty() ? "" : constraints.get(0));
        Matcher values = VALUES.matcher(constraints.size() < 2 ? "" : constraints.get(1));
        if (constraints.size() != 2 || !name.matches() || !values.matches()) {
            throw metadata.wrong("a ground has a name and one of mayBe, mayBeIn, mayBeOtherThan, not " + constraints);
        }
        if (!types.contains(name.group(1))) {
            throw metadata.wrong("there is no circumstance '" + name.group(1) + "'");
        }
        CircumstanceType type = types.get(name.group(1));
        return new Condition(type.name(), codes(type, values.group(1), quoted(values.group(2)), metadata));
    }

    private static List<String> codes(CircumstanceType type, String how, List<String> named, Metadata metadata) {
        if (!how.equals("mayBe") && named.size() > 1) {
            throw metadata.wrong(how + " names one: " + named);
        }
        List<String> codes = how.equals("mayBeIn") ? type.group(named.get(0)) : named;
        if (codes.isEmpty() || !type.codes().containsAll(codes)) {
            throw metadata.wrong(type.name() + " has no such choice or group: " + named);
        }
        return how.equals("mayBeOtherThan")
                ? type.codes().stream().filter(code -> !codes.contains(code)).toList()
                : codes;
    }

    private static List<String> quoted(String arguments) {
        Matcher matcher = QUOTED.matcher(arguments);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
