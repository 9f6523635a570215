package no.rollesjekk.facts;

import java.util.List;
import java.util.Map;
import no.rollesjekk.content.Text;

/**
 * What cannot be in one case at once: where each circumstance in {@code when} has one of its values, each in
 * {@code then} has one of its own. What is unmentioned or unclear breaks nothing.
 *
 * @param why why it cannot be otherwise, as a sentence
 */
public record Constraint(Map<String, List<String>> when, Map<String, List<String>> then, Text why) {

    /** Whether a case told so breaks it. */
    public boolean isBrokenBy(Map<String, String> told) {
        return when.entrySet().stream().allMatch(each -> each.getValue().contains(told.getOrDefault(each.getKey(), "")))
                && then.entrySet().stream()
                        .anyMatch(each -> isKnown(told.get(each.getKey()))
                                && !each.getValue().contains(told.get(each.getKey())));
    }

    private static boolean isKnown(@org.jspecify.annotations.Nullable String value) {
        return value != null && !value.equals(Circumstance.UNMENTIONED) && !value.equals(Circumstance.UNCLEAR);
    }
}
