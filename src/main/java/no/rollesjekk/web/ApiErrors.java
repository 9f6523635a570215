package no.rollesjekk.web;

import java.util.Locale;
import no.rollesjekk.consultation.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.exc.StreamConstraintsException;

/** A refusal as a problem, for the API. Every other mistake comes to {@link Errors}. */
@RestControllerAdvice(annotations = RestController.class)
class ApiErrors {

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal, Locale locale) {
        HttpHeaders headers = new HttpHeaders();
        Problems.pause(refusal).ifPresent(seconds -> headers.set(HttpHeaders.RETRY_AFTER, seconds));
        return answer(problems.of(refusal, locale), headers);
    }

    /** A body beyond the bounds set in application.yml. */
    @ExceptionHandler(StreamConstraintsException.class)
    ResponseEntity<ProblemDetail> tooLarge(Locale locale) {
        return answer(problems.of(HttpStatus.CONTENT_TOO_LARGE, locale), HttpHeaders.EMPTY);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
