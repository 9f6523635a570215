package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.consultation.Requests;
import no.rollesjekk.content.Language;
import no.rollesjekk.receipts.Keeping;
import no.rollesjekk.receipts.Reopened;
import no.rollesjekk.receipts.Reopening;
import no.rollesjekk.tokens.Token;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** An advice that somebody keeps, opens again, and deletes. Its address is the only key to it. */
@Controller
class ReceiptPages {

    private final Keeping keeping;
    private final Reopening reopening;
    private final Requests requests;
    private final Problems problems;

    ReceiptPages(Keeping keeping, Reopening reopening, Requests requests, Problems problems) {
        this.keeping = keeping;
        this.reopening = reopening;
        this.requests = requests;
        this.problems = problems;
    }

    /** @param fields {@code c.<circumstance>} with values, {@code asOf}, and the {@code form}'s mark */
    @PostMapping("/rad/behold")
    ResponseEntity<Void> keep(@RequestParam Map<String, String> fields, Language language, HttpServletRequest request) {
        Keeping.Kept kept = keeping.keep(
                Fields.circumstances(fields),
                language,
                requests.day(fields.get("asOf")),
                Token.sent(fields.get("form")));
        return seeOther(request, "/rad/" + kept.token().value());
    }

    @GetMapping("/rad/{token}")
    String receipt(@PathVariable String token, Model model) {
        Reopened opened = open(token);
        model.addAttribute("receipt", opened.receipt());
        model.addAttribute("comparison", opened.comparison());
        model.addAttribute("today", opened.today());
        model.addAttribute("token", token);
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentRequestUri().build().toUriString());
        return "receipt";
    }

    @GetMapping("/rad/{token}/slett")
    String askBeforeDeleting(@PathVariable String token, Model model) {
        open(token);
        model.addAttribute("token", token);
        return "receipt-delete";
    }

    @PostMapping("/rad/{token}/slett")
    ResponseEntity<Void> delete(@PathVariable String token, HttpServletRequest request) {
        if (!keeping.delete(Token.sent(token).orElseThrow(NotFound::new))) {
            throw new NotFound();
        }
        return seeOther(request, "/rad/slettet");
    }

    @GetMapping("/rad/slettet")
    String deleted() {
        return "receipt-deleted";
    }

    private Reopened open(String token) {
        return Token.sent(token).flatMap(reopening::open).orElseThrow(NotFound::new);
    }

    /** Without scheme and host, so that it stays on the ones the person came by. */
    private static ResponseEntity<Void> seeOther(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .build();
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, Locale locale, HttpServletResponse response) {
        ProblemDetail problem = problems.of(refusal, locale);
        Problems.pause(refusal).ifPresent(seconds -> response.setHeader("Retry-After", seconds));
        ModelAndView page = new ModelAndView("error", Map.of("problem", problem));
        page.setStatus(HttpStatus.valueOf(problem.getStatus()));
        return page;
    }
}
