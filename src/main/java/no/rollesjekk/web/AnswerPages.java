package no.rollesjekk.web;

import java.util.Optional;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Markdown;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.search.Hits;
import no.rollesjekk.search.Searching;
import no.rollesjekk.sources.Sources;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The published answers: search, and each of them. */
@Controller
class AnswerPages {

    private static final int SIZE = 10;
    private static final int MOST_PAGES = 1000;

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

    @GetMapping("/svar")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "0") int page, Model model) {
        String asked = q.length() > Requests.LONGEST ? q.substring(0, Requests.LONGEST) : q;
        int number = Math.max(0, Math.min(page, MOST_PAGES));
        Hits found = searching.search(asked, Optional.empty(), Optional.empty(), SIZE, number);
        model.addAttribute("q", asked);
        model.addAttribute("found", found);
        model.addAttribute("page", number);
        model.addAttribute("hasNext", found.total() > (long) (number + 1) * SIZE);
        return "answers";
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
        return "answer";
    }
}
