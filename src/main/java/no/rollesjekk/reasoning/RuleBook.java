package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All rules, as they were checked when the product was built.
 *
 * @param version a hash of the rule files, their words and what the rules do
 * @param history what was done to the rules, from their changelog
 */
public record RuleBook(String version, List<Rule> rules, RuleHistory history) {

    public RuleBook {
        rules = List.copyOf(rules);
    }

    public Optional<Rule> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public List<Rule> inForce(LocalDate day) {
        return rules.stream().filter(rule -> rule.inForce(day)).toList();
    }

    /** The days on which a rule begins to hold or has ended, in order. */
    public NavigableSet<LocalDate> turns() {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        for (Rule rule : rules) {
            Stream.ofNullable(rule.from()).forEach(turns::add);
            Stream.ofNullable(rule.to()).map(last -> last.plusDays(1)).forEach(turns::add);
        }
        return turns;
    }

    /** The rules by the folder they lie in. */
    public Map<String, List<Rule>> byTopic() {
        Map<String, List<Rule>> topics = new LinkedHashMap<>();
        rules.forEach(rule ->
                topics.computeIfAbsent(rule.topic(), topic -> new ArrayList<>()).add(rule));
        return topics;
    }

    public List<Rule> citing(String source) {
        return rules.stream().filter(rule -> rule.sources().contains(source)).toList();
    }

    /** The rules that give way where that one holds. */
    public List<Rule> overriddenBy(Rule rule) {
        return rules.stream()
                .filter(each -> rule.overrides().contains(each.id()))
                .toList();
    }

    /** The rules that one gives way to. */
    public List<Rule> overriding(Rule rule) {
        return rules.stream()
                .filter(each -> each.overrides().contains(rule.id()))
                .toList();
    }
}
