package no.rollesjekk.web.languages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import no.rollesjekk.content.Language;

/**
 * A request whose address begins with a language. That part counts as context path, so that every link and redirect made
 * from it stays in the language, and every door and page sees the same path whatever the language.
 */
final class RequestInLanguage extends HttpServletRequestWrapper {

    private final Language language;
    private final String prefix;

    RequestInLanguage(HttpServletRequest request, Language language) {
        super(request);
        this.language = language;
        this.prefix = InAddress.prefix(language);
    }

    @Override
    public String getContextPath() {
        return super.getContextPath() + prefix;
    }

    /** What was forwarded, or went to the error page, lost its language on the way. */
    @Override
    public String getRequestURI() {
        String context = super.getContextPath();
        String path = super.getRequestURI().substring(context.length());
        return InAddress.has(prefix, path) ? context + path : context + prefix + path;
    }

    @Override
    public String getServletPath() {
        String path = super.getServletPath();
        return InAddress.has(prefix, path) ? path.substring(prefix.length()) : path;
    }

    @Override
    public Locale getLocale() {
        return language.locale();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(Collections.singleton(getLocale()));
    }
}
