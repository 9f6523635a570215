package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A form that cannot be read goes to {@link Errors}. Left alone, the server would log what stands in it. */
@ControllerAdvice
class FormErrors {

    @ExceptionHandler
    void unreadable(InvalidParameterException mistake, HttpServletResponse response) throws IOException {
        response.sendError(mistake.getErrorCode());
    }
}
