package no.rollesjekk.web;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.consultation.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Problems in words: a stable type, a fitting status, and a sentence that says what to do. */
@Component
public class Problems {

    private static final String TYPE = "urn:rollesjekk:problem:";

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** A refusal in words. */
    public ProblemDetail of(Refusal refusal, Locale locale) {
        return problem(
                status(refusal.code()),
                refusal.code().slug(),
                messages.getMessage("refusal." + refusal.code().slug(), refusal.details(), locale),
                locale);
    }

    /** The page that says so. */
    public ModelAndView page(Refusal refusal, Locale locale) {
        return new ModelAndView("error", Map.of("problem", of(refusal, locale)), status(refusal.code()));
    }

    ProblemDetail of(HttpStatusCode status, Locale locale) {
        String slug = slug(status.value());
        return problem(status, slug, messages.getMessage("problem." + slug, null, locale), locale);
    }

    /** As the heading of a page, which is for people; the title is for programs. */
    String heading(ProblemDetail problem, Locale locale) {
        return String.valueOf(
                messages.getMessage("face.error." + problem.getStatus(), null, problem.getTitle(), locale));
    }

    private ProblemDetail problem(HttpStatusCode status, String slug, String detail, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + slug));
        problem.setTitle(
                messages.getMessage("problem.title." + (status.is5xxServerError() ? "ours" : "yours"), null, locale));
        return problem;
    }

    /** The status that fits a refusal. */
    public static HttpStatus status(Refusal.Code code) {
        return switch (code) {
            case TEXT_TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
            case TOO_MANY_KEPT, TOO_MANY_ASKED -> HttpStatus.TOO_MANY_REQUESTS;
            case DATE_UNREADABLE, LANGUAGE_UNKNOWN, TEXT_MISSING, CIRCUMSTANCES_MISSING, CHOICE_MISSING ->
                HttpStatus.BAD_REQUEST;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    /** In how many seconds to ask again, as {@code Retry-After} says it. */
    public static Optional<String> pause(Refusal refusal) {
        return refusal.pause().map(pause -> String.valueOf(pause.toSeconds() + 1));
    }

    private static String slug(int status) {
        return switch (status) {
            case 400 -> "unreadable";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "wrong-method";
            case 406 -> "not-acceptable";
            case 410 -> "gone";
            case 413 -> "too-large";
            case 415 -> "wrong-media-type";
            case 429 -> "too-many";
            case 503 -> "maintenance";
            default -> status < 500 ? "unreadable" : "internal";
        };
    }
}
