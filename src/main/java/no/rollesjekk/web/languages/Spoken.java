package no.rollesjekk.web.languages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.rollesjekk.content.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The language of a page, and the way to the same page in the others. */
@Component("spoken")
public class Spoken {

    /** Pages that come of a form, and the address the form is sent to for the same page in another language. */
    private static final Map<String, String> OF_FORM =
            Map.of("/rad", "/rad", "/sjekk", "/sjekk", "/spor", "/spor", "/spor/send", "/spor");

    /**
     * A language to choose.
     *
     * @param address the same page in that language
     * @param sends whether the page's form has to be sent there, since what it shows stands in no address
     */
    record Choice(Language language, String address, boolean sends, boolean chosen) {}

    /** The language that the page speaks. */
    public Language now() {
        return language();
    }

    /** The same, for who writes a part of the page. */
    public static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }

    /** From a page that says what went wrong, the first page: it is not to show which address that was. */
    public List<Choice> choices() {
        HttpServletRequest request = request();
        String context = request.getServletContext().getContextPath();
        boolean sends = false;
        String rest = "/";
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null) {
            String path = path(request, context);
            boolean posted = request.getMethod().equals("POST");
            sends = posted && OF_FORM.containsKey(path);
            rest = posted ? OF_FORM.getOrDefault(path, rest) : path + query(request);
        }
        List<Choice> choices = new ArrayList<>();
        for (Language language : Language.values()) {
            choices.add(new Choice(language, context + InAddress.prefix(language) + rest, sends, language == now()));
        }
        return choices;
    }

    /** Without the language; with one stroke in front, since two would lead to another host. */
    private static String path(HttpServletRequest request, String context) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String address = forwarded == null ? request.getRequestURI() : forwarded.toString();
        return InAddress.without(address.substring(context.length())).replaceFirst("^/*", "/");
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
