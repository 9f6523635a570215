package no.rollesjekk.reasoning.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.reasoning.Amendment;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleHistory;
import no.rollesjekk.reasoning.Verdict;
import org.jspecify.annotations.Nullable;

/** What {@code rules/CHANGELOG.md} says. No rule is added, changed or taken out without an entry. */
record Changelog(String file, List<ChangelogEntry> entries) {

    static Changelog read(ContentFile file) {
        return new Changelog(file.name(), ChangelogFile.read(file));
    }

    /** @throws BadContent where the rules are not as the newest entries say; it has the rows to paste */
    RuleHistory history(List<Rule> rules) {
        Map<String, Rule> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        Map<String, ChangelogEntry> newest = new LinkedHashMap<>();
        entries.forEach(entry -> newest.putIfAbsent(entry.rule(), entry));
        checkThatAllIsSaid(byId, newest);
        entries.forEach(entry -> checkId(entry, byId.get(entry.rule())));
        newest.values().forEach(entry -> checkVerdict(entry, byId.get(entry.rule())));
        return new RuleHistory(entries.stream().map(ChangelogEntry::amendment).toList());
    }

    private void checkThatAllIsSaid(Map<String, Rule> rules, Map<String, ChangelogEntry> newest) {
        List<String> rows = new ArrayList<>();
        rules.values().forEach(rule -> {
            ChangelogEntry said = newest.get(rule.id());
            if (said == null || !said.amendment().fingerprint().equals(rule.fingerprint())) {
                rows.add(changed(rule, said, rules));
            }
        });
        newest.values().stream()
                .map(ChangelogEntry::amendment)
                .filter(said -> !rules.containsKey(said.rule()) && !said.tookTheRuleOut())
                .forEach(said -> rows.add(ChangelogRow.toFillIn(
                        said.rule(), Amendment.REMOVED, said.from(), said.to(), said.verdicts())));
        if (!rows.isEmpty()) {
            throw new BadContent(
                    file,
                    entries.isEmpty() ? 0 : entries.get(0).heading(),
                    "say what changed, above this line:\n\n## … …\n\n" + ChangelogRow.table(rows));
        }
    }

    private static String changed(Rule rule, @Nullable ChangelogEntry said, Map<String, Rule> rules) {
        Stream<Verdict> before = said == null ? Stream.of() : said.amendment().verdicts().stream();
        Stream<Verdict> given = Stream.ofNullable(rule.verdict());
        Stream<Verdict> overridden =
                rule.overrides().stream().map(id -> rules.get(id).verdict()).filter(Objects::nonNull);
        List<Verdict> touched = Stream.of(before, given, overridden)
                .flatMap(verdicts -> verdicts)
                .distinct()
                .sorted()
                .toList();
        return ChangelogRow.toFillIn(rule.id(), rule.fingerprint(), rule.from(), rule.to(), touched);
    }

    private void checkId(ChangelogEntry entry, @Nullable Rule rule) {
        if (rule != null && entry.amendment().tookTheRuleOut()) {
            throw new BadContent(file, entry.line(), "'" + rule.id() + "' was taken out; a new rule has a new id");
        }
    }

    private void checkVerdict(ChangelogEntry newest, @Nullable Rule rule) {
        if (rule != null
                && rule.verdict() != null
                && !newest.amendment().verdicts().contains(rule.verdict())) {
            throw new BadContent(file, newest.line(), "'" + rule.id() + "' comes to " + rule.verdict() + "; name it");
        }
    }
}
