package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * While somebody works on the product, nothing is read or written, and everybody is told when to come again.
 *
 * @param on whether somebody does
 * @param backIn for how long, as the pages say it
 */
@ConfigurationProperties("rollesjekk.maintenance")
record Maintenance(boolean on, Duration backIn) implements HandlerInterceptor {

    Maintenance {
        if (backIn.isNegative() || backIn.isZero()) {
            throw new IllegalArgumentException("rollesjekk.maintenance.back-in is a time such as 30m");
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (on) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(backIn.toSeconds()));
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return !on;
    }
}
