package no.rollesjekk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import no.rollesjekk.forum.Answer;
import no.rollesjekk.forum.FormerAddresses;
import no.rollesjekk.gaps.Noticing;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sees where somebody comes from: a search that thereby helped, or an address that an answer had before. */
@Component
class Arriving implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ANSWERS = Answer.path("");

    private final Noticing noticing;
    private final FormerAddresses addresses;

    Arriving(Noticing noticing, FormerAddresses addresses) {
        this.noticing = noticing;
        this.addresses = addresses;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ANSWERS + "*", "/regler/*", "/kilder/*");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String mark = request.getParameter("fra");
        if (mark != null) {
            noticing.opened(mark);
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<String> now =
                path.startsWith(ANSWERS) ? addresses.now(path.substring(ANSWERS.length())) : Optional.empty();
        now.ifPresent(id -> {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + Answer.path(id));
        });
        return now.isEmpty();
    }
}
