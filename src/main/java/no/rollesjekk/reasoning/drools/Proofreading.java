package no.rollesjekk.reasoning.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Text;
import no.rollesjekk.facts.CircumstanceType;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.Remedy;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;

/** Checks the rules against each other, their sources and their measures, and the measures of the questions. */
final class Proofreading {

    /** Words that only law and regulation may use. */
    private static final Pattern MUST =
            Pattern.compile("\\b(må|skal|plikter)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Sources sources;
    private final Measures measures;

    Proofreading(Sources sources, Measures measures) {
        this.sources = sources;
        this.measures = measures;
    }

    /** Checks that every remedy belongs to a measure there is. */
    void check(CircumstanceTypes types) {
        for (CircumstanceType type : types.all()) {
            Remedy remedy = type.remedy();
            if (remedy != null && !measures.contains(remedy.measure())) {
                throw new BadContent(
                        "content/questions/" + type.name() + ".yaml",
                        "the remedy names the measure '" + remedy.measure() + "', which is not there");
            }
        }
    }

    void check(List<Rule> rules) {
        Map<String, Rule> byId = new HashMap<>();
        for (Rule rule : rules) {
            Rule other = byId.put(rule.id(), rule);
            if (other != null) {
                throw wrong(rule, "the id '" + rule.id() + "' is taken by " + other.file() + ":" + other.line());
            }
        }
        for (Rule rule : rules) {
            checkReferences(rule, byId);
            checkTime(rule);
            checkStrength(rule);
        }
    }

    private void checkReferences(Rule rule, Map<String, Rule> byId) {
        if (rule.sources().isEmpty()) {
            throw wrong(rule, "no source");
        }
        rule.sources().stream().filter(id -> sources.find(id).isEmpty()).forEach(id -> {
            throw wrong(rule, "there is no source '" + id + "'");
        });
        rule.measures().stream().filter(id -> !measures.contains(id)).forEach(id -> {
            throw wrong(rule, "there is no measure '" + id + "'");
        });
        rule.overrides().stream().filter(id -> !byId.containsKey(id)).forEach(id -> {
            throw wrong(rule, "it overrides '" + id + "', which is no rule");
        });
    }

    private static void checkTime(Rule rule) {
        if (rule.overrides().contains(rule.id())) {
            throw wrong(rule, "it overrides itself");
        }
        if (rule.from() != null && rule.to() != null && rule.from().isAfter(rule.to())) {
            throw wrong(rule, "@from is after @to");
        }
        if (rule.verdict() == Verdict.NEED_MORE_INFORMATION) {
            throw wrong(rule, "no rule decides that more must be asked; that follows from what is unclear");
        }
    }

    /** <em>Must</em> only on law or regulation whose text, or an account of it, was seen. */
    private void checkStrength(Rule rule) {
        Source carrier = sources.get(rule.sources().get(0));
        if (rule.strength().binds()
                && !(carrier.strength().binds() && carrier.checked().isSeen())) {
            throw wrong(rule, "it claims to be " + rule.strength() + ", but '" + carrier.id() + "' cannot carry that");
        }
        if (!rule.strength().binds()) {
            for (String words : List.of(byBokmaal(rule.norm()), byBokmaal(rule.finding()))) {
                if (MUST.matcher(words).find()) {
                    throw wrong(rule, "only law and regulation say must: \"" + words + '"');
                }
            }
        }
    }

    private static String byBokmaal(Text text) {
        return text.in(Language.NB);
    }

    private static BadContent wrong(Rule rule, String problem) {
        return new BadContent(rule.file(), rule.line(), problem + " (rule '" + rule.id() + "')");
    }
}
