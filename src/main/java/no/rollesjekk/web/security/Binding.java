package no.rollesjekk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import no.rollesjekk.tokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * The link with which somebody went to sign in elsewhere. It holds for that way there and back only, which its state
 * tells: whoever comes back another way signs in, and binds nothing.
 */
record Binding(String state, Token link) {

    private static final String NAME = Binding.class.getName();

    static void remember(HttpServletRequest request, @Nullable String state, @Nullable Token link) {
        HttpSession session = request.getSession();
        session.removeAttribute(NAME);
        if (state != null && link != null) {
            session.setAttribute(NAME, new Binding(state, link));
        }
    }

    /** The link that was taken along; it can be asked for once. */
    static Optional<Token> take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(NAME) instanceof Binding binding)) {
            return Optional.empty();
        }
        session.removeAttribute(NAME);
        return Optional.of(binding)
                .filter(it -> it.state.equals(request.getParameter("state")))
                .map(Binding::link);
    }
}
