package no.rollesjekk.web.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import no.rollesjekk.consultation.Consulting;
import no.rollesjekk.consultation.Refusal;
import no.rollesjekk.desk.Conflict;
import no.rollesjekk.desk.Halt;
import no.rollesjekk.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What could not be done at the desk, in words. What was written along with it stands on the page. */
@ControllerAdvice(basePackageClasses = Mishaps.class)
class Mishaps {

    private final MessageSource messages;
    private final Consulting consulting;

    Mishaps(MessageSource messages, Consulting consulting) {
        this.messages = messages;
        this.consulting = consulting;
    }

    @ExceptionHandler
    ModelAndView halted(Halt halt, HttpServletRequest request, Locale locale) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, messages.getMessage("halt." + halt.why(), null, locale), request);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request, Locale locale) {
        return page(Problems.status(refusal.code()), consulting.words(refusal, locale), request);
    }

    @ExceptionHandler
    ModelAndView conflict(Conflict conflict, HttpServletRequest request, Locale locale) {
        return page(HttpStatus.CONFLICT, messages.getMessage("conflict.lead", null, locale), request);
    }

    private static ModelAndView page(HttpStatusCode status, String sentence, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("desk/mishap");
        page.setStatus(status);
        page.addObject("sentence", sentence);
        page.addObject("reason", request.getParameter("reason"));
        // /redaksjon/saker/1/flytt leads back to /redaksjon/saker/1
        page.addObject("back", request.getServletPath().replaceFirst("^(/redaksjon(/saker/\\d+)?).*$", "$1"));
        return page;
    }
}
