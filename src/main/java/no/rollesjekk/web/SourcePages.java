package no.rollesjekk.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.sources.Source;
import no.rollesjekk.sources.Sources;
import no.rollesjekk.sources.Strength;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sources as pages: by strength, and each with the rules and answers that cite it. */
@Controller
class SourcePages {

    private final Sources sources;
    private final RuleBook book;
    private final Answers answers;

    SourcePages(Sources sources, RuleBook book, Answers answers) {
        this.sources = sources;
        this.book = book;
        this.answers = answers;
    }

    @GetMapping("/kilder")
    String sources(Locale locale, Model model) {
        Collator alphabet = Collator.getInstance(locale);
        Map<Strength, List<Source>> byStrength = sources.all().stream()
                .sorted(Comparator.comparing(Source::citation, alphabet).thenComparing(Source::place, alphabet))
                .collect(Collectors.groupingBy(Source::strength, TreeMap::new, Collectors.toList()));
        model.addAttribute("strengths", byStrength);
        model.addAttribute("count", sources.all().size());
        return "sources";
    }

    @GetMapping("/kilder/{id}")
    String source(@PathVariable String id, Language language, Model model) {
        Source source = sources.find(id).orElseThrow(NotFound::new);
        model.addAttribute("language", language);
        model.addAttribute("source", source);
        model.addAttribute("rules", book.citing(id));
        model.addAttribute("answers", answers.citing(id));
        return "source";
    }
}
