package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.desk.Presented;
import no.rollesjekk.desk.Presenting;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import no.rollesjekk.search.Hits;
import no.rollesjekk.search.Searching;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    private final Presenting presenting;
    private final AnswerModel page;

    AnswerPages(Searching searching, Answers answers, Presenting presenting, AnswerModel page) {
        this.searching = searching;
        this.answers = answers;
        this.presenting = presenting;
        this.page = page;
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
    Object answer(@PathVariable String id, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<Presented> presented = presenting.at(id);
        if (presented.isEmpty()) {
            return page.show(answers.find(id).orElseThrow(NotFound::new), List.of(), model);
        }
        Presented there = presented.get();
        return switch (there.how()) {
            case TEXT -> show(there, model);
            case TEXT_WITH_WARNING -> {
                response.setHeader("X-Robots-Tag", "noindex");
                model.addAttribute("outdated", true);
                yield show(there, model);
            }
            case EXPLANATION -> {
                response.setStatus(HttpStatus.GONE.value());
                model.addAttribute("explanation", there.publication().explanation());
                yield "withdrawn";
            }
            case WAY_ON ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        // it may be reopened, so nobody is to remember the way for good
                        .cacheControl(CacheControl.noCache())
                        .location(URI.create(request.getContextPath()
                                + Answer.path(String.valueOf(there.publication().mergedInto()))))
                        .build();
            case NOTHING -> throw new NotFound();
        };
    }

    private String show(Presented there, Model model) {
        return page.show(Objects.requireNonNull(there.answer()), there.changes(), model);
    }
}
