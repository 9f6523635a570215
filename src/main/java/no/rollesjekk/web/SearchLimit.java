package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import no.rollesjekk.limits.Throttle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How often may be searched from one address: for words, for what begins so, and for what says the same. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SearchSettings.class)
class SearchLimit implements WebMvcConfigurer, HandlerInterceptor {

    private final Throttle fromOneAddress;

    SearchLimit(SearchSettings settings) {
        this.fromOneAddress = new Throttle(settings.fromOneAddress());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/svar", "/spor", "/api/v1/search", "/api/v1/suggest", "/api/v1/similar");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        Optional<Duration> pause =
                isSearch(request) ? fromOneAddress.take(Visit.from(request)) : Optional.<Duration>empty();
        if (pause.isEmpty()) {
            return true;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.get().toSeconds() + 1));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }

    /** To open the page for searching, or the form for asking, is none yet. */
    private static boolean isSearch(HttpServletRequest request) {
        return switch (request.getServletPath()) {
            case "/svar" -> StringUtils.hasText(request.getParameter("q"));
            case "/spor" -> request.getMethod().equals("POST");
            default -> true;
        };
    }
}
