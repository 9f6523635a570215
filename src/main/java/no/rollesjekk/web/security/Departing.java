package no.rollesjekk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.rollesjekk.tokens.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Sends somebody off to sign in elsewhere, with what is asked for there; and remembers the link she came with. */
final class Departing implements OAuth2AuthorizationRequestResolver {

    /** The link by which an account is to be bound. */
    static final String LINK = "lenke";

    private final Registrations registrations;
    private final ElsewhereSettings settings;
    private final DefaultOAuth2AuthorizationRequestResolver usual;

    Departing(Registrations registrations, ElsewhereSettings settings) {
        this.registrations = registrations;
        this.settings = settings;
        this.usual = new DefaultOAuth2AuthorizationRequestResolver(registrations, ElsewhereDoor.AWAY);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        String path = request.getServletPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean known =
                registrations.all().stream().anyMatch(each -> each.name().equals(name));
        return known && path.equals(ElsewhereDoor.AWAY + "/" + name) ? resolve(request, name) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String name) {
        OAuth2AuthorizationRequest asked = usual.resolve(request, name);
        if (asked == null) {
            return null;
        }
        Token link = Token.sent(request.getParameter(LINK)).orElse(null);
        Binding.remember(request, asked.getState(), link);
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> more(parameters, name, link))
                .build();
    }

    /** Who binds an account has to show there who she is: somebody else may still be signed in. */
    private void more(Map<String, Object> parameters, String name, @Nullable Token link) {
        settings.level(name).ifPresent(level -> parameters.put("acr_values", level.ask()));
        if (link != null) {
            parameters.put("prompt", "login");
        }
    }
}
