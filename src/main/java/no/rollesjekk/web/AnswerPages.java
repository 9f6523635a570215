package no.rollesjekk.web;

import no.rollesjekk.content.Markdown;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.search.Searching;
import no.rollesjekk.sources.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Each of the published answers. */
@Controller
class AnswerPages {

    private static final int RELATED = 5;

    private final Searching searching;
    private final Answers answers;
    private final Sources sources;
    private final RuleBook book;

    AnswerPages(Searching searching, Answers answers, Sources sources, RuleBook book) {
        this.searching = searching;
        this.answers = answers;
        this.sources = sources;
        this.book = book;
    }

    @GetMapping("/svar/{id}")
    String answer(@PathVariable String id, Model model) {
        Answer answer = answers.find(id).orElseThrow(NotFound::new);
        model.addAttribute("answer", answer);
        model.addAttribute("body", Markdown.toHtml(answer.body()));
        model.addAttribute(
                "sources",
                answer.sources().stream()
                        .flatMap(source -> sources.find(source).stream())
                        .toList());
        model.addAttribute(
                "rules",
                answer.rules().stream()
                        .flatMap(rule -> book.find(rule).stream())
                        .toList());
        model.addAttribute(
                "related",
                searching.related(answer.title(), answer.rules(), answer.sources(), RELATED + 1).stream()
                        .filter(hit -> !hit.id().equals(id))
                        .limit(RELATED)
                        .toList());
        return "answer";
    }
}
