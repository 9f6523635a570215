package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.rollesjekk.desk.Presented;
import no.rollesjekk.desk.Presenting;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.Answers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Each of the published answers. */
@Controller
class AnswerPages {

    private final Answers answers;
    private final Presenting presenting;
    private final AnswerModel page;

    AnswerPages(Answers answers, Presenting presenting, AnswerModel page) {
        this.answers = answers;
        this.presenting = presenting;
        this.page = page;
    }

    @GetMapping("/svar/{id}")
    Object answer(@PathVariable String id, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<Presented> presented = presenting.at(id);
        if (presented.isEmpty()) {
            Answer answer = answers.find(id).orElseThrow(NotFound::new);
            return page.show(answer, answer.checked(), List.of(), model);
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
        return page.show(
                Objects.requireNonNull(there.answer()), there.publication().checked(), there.changes(), model);
    }
}
