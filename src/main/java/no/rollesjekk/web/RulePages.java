package no.rollesjekk.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.Verdict;
import no.rollesjekk.sources.Sources;
import no.rollesjekk.sources.Strength;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rule book as pages: by topic, and each rule with its sources, its cases and the answers that explain it. */
@Controller
class RulePages {

    private final RuleBook book;
    private final Sources sources;
    private final Answers answers;
    private final Grounds grounds;
    private final CaseLines cases;

    RulePages(RuleBook book, Sources sources, Answers answers, Grounds grounds, CaseLines cases) {
        this.book = book;
        this.sources = sources;
        this.answers = answers;
        this.grounds = grounds;
        this.cases = cases;
    }

    @GetMapping("/regler")
    String rules(
            @RequestParam(defaultValue = "") String strength,
            @RequestParam(defaultValue = "") String verdict,
            Model model) {
        RuleFilter filter = new RuleFilter(strength, verdict);
        Map<String, List<Rule>> topics = new LinkedHashMap<>();
        book.rules().stream()
                .filter(filter::lets)
                .forEach(rule -> topics.computeIfAbsent(rule.topic(), topic -> new ArrayList<>())
                        .add(rule));
        model.addAttribute("topics", topics);
        model.addAttribute(
                "count", topics.values().stream().mapToInt(List::size).sum());
        model.addAttribute("all", book.rules().size());
        model.addAttribute("filter", filter);
        model.addAttribute("strengths", Strength.values());
        model.addAttribute(
                "verdicts",
                Arrays.stream(Verdict.values())
                        .filter(each -> each != Verdict.NEED_MORE_INFORMATION)
                        .toList());
        model.addAttribute("version", book.version());
        return "rules";
    }

    @GetMapping("/regler/{id}")
    String rule(@PathVariable String id, Language language, Model model) {
        Rule rule = book.find(id).orElseThrow(NotFound::new);
        model.addAttribute("language", language);
        model.addAttribute("rule", rule);
        model.addAttribute("norm", rule.norm().in(language));
        model.addAttribute("grounds", grounds.inWords(rule, language));
        model.addAttribute("sources", rule.sources().stream().map(sources::get).toList());
        model.addAttribute("hits", cases.hits(rule));
        model.addAttribute("misses", cases.nearMisses(rule));
        model.addAttribute("overrides", book.overriddenBy(rule));
        model.addAttribute("givesWayTo", book.overriding(rule));
        model.addAttribute("answers", answers.explaining(id));
        return "rule";
    }
}
