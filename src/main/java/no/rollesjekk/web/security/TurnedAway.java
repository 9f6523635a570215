package no.rollesjekk.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Who may not go on. What somebody wrote is given back to her, also when her session has run out; what she may not see
 * looks as if it were not there.
 */
final class TurnedAway {

    private static final LoginUrlAuthenticationEntryPoint SIGN_IN =
            new LoginUrlAuthenticationEntryPoint(DeskDoor.SIGN_IN);

    private TurnedAway() {}

    static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException) {
            giveBack(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (request.getMethod().equals(HttpMethod.POST.name())) {
            giveBack(request, response);
        } else {
            SIGN_IN.commence(request, response, why);
        }
    }

    private static void giveBack(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(GivenBack.PATH).forward(request, response);
    }
}
