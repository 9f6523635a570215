package no.rollesjekk.web;

import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.reasoning.VerdictTexts;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The rule book and the sources as pages. */
@Controller
class LibraryPages {

    private final RuleBook book;
    private final Sources sources;
    private final Answers answers;
    private final Grounds grounds;
    private final VerdictTexts verdicts;

    LibraryPages(RuleBook book, Sources sources, Answers answers, Grounds grounds, VerdictTexts verdicts) {
        this.book = book;
        this.sources = sources;
        this.answers = answers;
        this.grounds = grounds;
        this.verdicts = verdicts;
    }

    @ModelAttribute("language")
    Language language() {
        return Language.NB;
    }

    @GetMapping("/regler")
    String rules(Model model) {
        model.addAttribute("topics", book.byTopic());
        model.addAttribute("version", book.version());
        return "rules";
    }

    @GetMapping("/regler/{id}")
    String rule(@PathVariable String id, Model model) {
        Rule rule = book.find(id).orElseThrow(NotFound::new);
        model.addAttribute("rule", rule);
        model.addAttribute(
                "verdict",
                rule.decision()
                        .map(verdict -> verdicts.of(verdict).headline().in(Language.NB))
                        .orElse(null));
        model.addAttribute("grounds", grounds.inWords(rule, Language.NB));
        model.addAttribute("sources", rule.sources().stream().map(sources::get).toList());
        model.addAttribute(
                "overrides",
                rule.overrides().stream()
                        .flatMap(other -> book.find(other).stream())
                        .toList());
        model.addAttribute("answers", answers.explaining(id));
        return "rule";
    }

    @GetMapping("/kilder")
    String sources(Model model) {
        model.addAttribute("sources", sources.all());
        return "sources";
    }

    @GetMapping("/kilder/{id}")
    String source(@PathVariable String id, Model model) {
        Source source = sources.find(id).orElseThrow(NotFound::new);
        model.addAttribute("source", source);
        model.addAttribute("rules", book.citing(id));
        model.addAttribute("answers", answers.citing(id));
        return "source";
    }
}
