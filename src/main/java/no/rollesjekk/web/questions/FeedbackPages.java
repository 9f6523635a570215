package no.rollesjekk.web.questions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.desk.Hearing;
import no.rollesjekk.tokens.Token;
import no.rollesjekk.web.NotFound;
import no.rollesjekk.web.Problems;
import no.rollesjekk.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether a reader got an answer: yes or no, and a line of text, without a cookie. */
@Controller
class FeedbackPages {

    private final Hearing hearing;
    private final Problems problems;

    FeedbackPages(Hearing hearing, Problems problems) {
        this.hearing = hearing;
        this.problems = problems;
    }

    @PostMapping("/svar/{id}/nyttig")
    ResponseEntity<Void> hear(
            @PathVariable String id,
            @RequestParam boolean helpful,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String form,
            HttpServletRequest request) {
        Token mark = Token.sent(form).orElseGet(Token::random);
        if (!hearing.hear(id, helpful, text, mark, Visit.from(request))) {
            throw new NotFound();
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + "/takk"))
                .build();
    }

    @GetMapping("/takk")
    String thanks() {
        return "spor/thanks";
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, Locale locale, HttpServletResponse response) {
        Problems.pause(refusal).ifPresent(seconds -> response.setHeader("Retry-After", seconds));
        return problems.page(refusal, locale);
    }
}
