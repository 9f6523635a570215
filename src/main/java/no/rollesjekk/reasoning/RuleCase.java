package no.rollesjekk.reasoning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case beside a rule file: what is told, and what the rule book says of it.
 *
 * @param sentence the case as people tell it
 * @param asOf the day whose law is used; null where any day will do
 * @param verdict the verdict of the whole advice, with all topics
 * @param holds the ids of the rules of this topic that hold
 */
public record RuleCase(
        @JsonProperty("case") String sentence,
        Map<String, String> told,
        @Nullable LocalDate asOf,
        Verdict verdict,
        List<String> holds) {

    /** The day of a case that names none; fixed, so that a case comes out the same whenever it is tried. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    public LocalDate day() {
        return Objects.requireNonNullElse(asOf, TODAY);
    }

    boolean isHitOf(Rule rule) {
        return holds.contains(rule.id());
    }

    /** Whether it differs from that case in exactly one circumstance, a ground of the rule, on the same day. */
    boolean isOneGroundFrom(RuleCase other, Rule rule) {
        Set<String> different = new HashSet<>(told.keySet());
        different.addAll(other.told.keySet());
        different.removeIf(name -> Objects.equals(told.get(name), other.told.get(name)));
        return day().equals(other.day())
                && different.size() == 1
                && rule.conditions().stream().map(Condition::circumstance).anyMatch(different::contains);
    }
}
