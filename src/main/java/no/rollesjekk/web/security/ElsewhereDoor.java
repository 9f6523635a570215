package no.rollesjekk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import no.rollesjekk.accounts.AccountDeed;
import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Recognizing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/**
 * Signing in elsewhere, with OpenID Connect: there with a code, PKCE, state and nonce, and back with a token. Whoever is
 * not let in learns nothing of why; the log does.
 */
final class ElsewhereDoor {

    static final String AWAY = DeskDoor.SIGN_IN + "/hos";
    static final String BACK = DeskDoor.SIGN_IN + "/fra";

    private static final Logger LOG = LoggerFactory.getLogger(ElsewhereDoor.class);

    /** Codes that are ours or the library's. Any other came in with the request, and may be anything. */
    private static final Set<String> TOLD = Set.of(
            Returning.NOBODY_HERE,
            Returning.LEVEL,
            "authorization_request_not_found",
            "invalid_request",
            "invalid_state_parameter",
            "invalid_id_token",
            "invalid_nonce",
            "invalid_token_response",
            "invalid_grant",
            "access_denied");

    private final Registrations registrations;
    private final ElsewhereSettings settings;
    private final Recognizing recognizing;
    private final AuditLog log;

    ElsewhereDoor(Registrations registrations, ElsewhereSettings settings, Recognizing recognizing, AuditLog log) {
        this.registrations = registrations;
        this.settings = settings;
        this.recognizing = recognizing;
        this.log = log;
    }

    List<Elsewhere> all() {
        return registrations.all();
    }

    void addTo(HttpSecurity http) {
        SavedRequestAwareAuthenticationSuccessHandler onwards = new SavedRequestAwareAuthenticationSuccessHandler();
        onwards.setDefaultTargetUrl(DeskDoor.DESK);
        http.oauth2Login(login -> login.loginPage(DeskDoor.SIGN_IN)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(
                        away -> away.authorizationRequestResolver(new Departing(registrations, settings)))
                .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
                .userInfoEndpoint(who -> who.oidcUserService(new Returning(recognizing, settings)))
                .successHandler((request, response, whom) -> {
                    FreshRights.beginAnew(request);
                    onwards.onAuthenticationSuccess(request, response, whom);
                })
                .failureHandler((request, response, why) -> {
                    log.note("-", AccountDeed.SIGN_IN_REFUSED, where(request), "", code(why));
                    response.sendRedirect(request.getContextPath() + DeskDoor.SIGN_IN + "?avvist");
                })
                .addObjectPostProcessor(whereNobodyAnswers()));
    }

    /** Where she came from; nothing that was made up. */
    private String where(HttpServletRequest request) {
        String path = request.getServletPath();
        return all().stream()
                .map(Elsewhere::name)
                .filter(name -> path.equals(BACK + "/" + name))
                .findFirst()
                .orElse("-");
    }

    private static String code(AuthenticationException why) {
        String code = why instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : "";
        return TOLD.contains(code) ? code : "other";
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> whereNobodyAnswers() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler((request, response, why) -> {
                    String cause = String.valueOf(why.getCause()).replaceAll("\\s+", " ");
                    LOG.warn(
                            "Signing in elsewhere cannot begin: {}", cause.substring(0, Math.min(300, cause.length())));
                    response.sendRedirect(request.getContextPath() + DeskDoor.SIGN_IN + "?borte");
                });
                return filter;
            }
        };
    }
}
