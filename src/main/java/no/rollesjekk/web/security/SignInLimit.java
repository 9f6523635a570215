package no.rollesjekk.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.rollesjekk.limits.Rate;
import no.rollesjekk.limits.Throttle;
import no.rollesjekk.web.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often it may be tried to sign in: with one name from one address, so that nobody outside can shut the person out,
 * and from one address with any names.
 */
final class SignInLimit extends OncePerRequestFilter {

    private final Throttle oneName;
    private final Throttle anyName;

    SignInLimit(Rate oneName, Rate anyName) {
        this.oneName = new Throttle(oneName);
        this.anyName = new Throttle(anyName);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean tries = request.getMethod().equals("POST") && path.startsWith(DeskDoor.SIGN_IN);
        return !tries && !path.startsWith(ElsewhereDoor.BACK);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = Visit.from(request);
        String name = Objects.requireNonNullElse(request.getParameter("login"), "")
                .strip()
                .toLowerCase(Locale.ROOT);
        Optional<Duration> pause = anyName.take(address).or(() -> pause(address, name));
        if (pause.isPresent()) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(pause.get().toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who shows a key, or signs in elsewhere, gives no name, and is not counted with all others who give none. */
    private Optional<Duration> pause(String address, String name) {
        return name.isEmpty()
                ? Optional.empty()
                : oneName.take(address + " " + name.substring(0, Math.min(120, name.length())));
    }

    void clear() {
        oneName.clear();
        anyName.clear();
    }
}
