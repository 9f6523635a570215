package no.rollesjekk.reasoning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.UnknownValue;
import tools.jackson.core.type.TypeReference;

/** The cases beside the rules, from {@code rules/<topic>/<topic>.cases.yaml}: what a rule meets, and what it just misses. */
public final class RuleCases {

    private final Map<String, List<RuleCase>> byTopic;

    private RuleCases(Map<String, List<RuleCase>> byTopic) {
        this.byTopic = byTopic;
    }

    /** @throws BadContent for a case that names a circumstance, a value or a rule of its topic that does not exist */
    public static RuleCases load(ContentFiles files, CircumstanceTypes types, RuleBook book) {
        Map<String, List<RuleCase>> byTopic = new LinkedHashMap<>();
        files.each("rules/*/*.cases.yaml", file -> file).forEach(file -> {
            List<RuleCase> cases = files.yaml(file, new TypeReference<List<RuleCase>>() {});
            cases.forEach(each -> check(each, file, types, book));
            byTopic.put(file.folder(), cases);
        });
        return new RuleCases(byTopic);
    }

    private static void check(RuleCase ruleCase, ContentFile file, CircumstanceTypes types, RuleBook book) {
        try {
            Case.of(types, ruleCase.told());
        } catch (UnknownValue e) {
            throw wrong(ruleCase, file, String.valueOf(e.getMessage()));
        }
        for (String id : ruleCase.holds()) {
            if (book.find(id).filter(rule -> rule.topic().equals(file.folder())).isEmpty()) {
                throw wrong(ruleCase, file, "'" + id + "' is no rule of this topic");
            }
        }
    }

    private static BadContent wrong(RuleCase ruleCase, ContentFile file, String problem) {
        return new BadContent(file.name(), problem + " (case '" + ruleCase.sentence() + "')");
    }

    public Map<String, List<RuleCase>> byTopic() {
        return byTopic;
    }

    /** The cases of the rule's topic in which it holds. */
    public List<RuleCase> hits(Rule rule) {
        return ofTopic(rule).stream().filter(each -> each.isHitOf(rule)).toList();
    }

    /** The cases in which it does not hold, each one of its grounds away from a case in which it does. */
    public List<RuleCase> nearMisses(Rule rule) {
        List<RuleCase> hits = hits(rule);
        return ofTopic(rule).stream()
                .filter(each -> !each.isHitOf(rule))
                .filter(miss -> hits.stream().anyMatch(hit -> miss.isOneGroundFrom(hit, rule)))
                .toList();
    }

    private List<RuleCase> ofTopic(Rule rule) {
        return byTopic.getOrDefault(rule.topic(), List.of());
    }
}
