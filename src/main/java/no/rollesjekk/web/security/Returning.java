package no.rollesjekk.web.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Identity;
import no.rollesjekk.accounts.Recognizing;
import no.rollesjekk.tokens.Token;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Somebody comes back from signing in elsewhere, with a token that has been checked. She is known by issuer and subject,
 * and by nothing else in it. Only her name here is remembered: the token may hold a national number.
 */
final class Returning implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Why nobody came in, as the log names it. */
    static final String NOBODY_HERE = "nobody_here";

    static final String LEVEL = "level_too_low";

    private static final String NAME_HERE = "sub";

    private final Recognizing recognizing;
    private final ElsewhereSettings settings;

    Returning(Recognizing recognizing, ElsewhereSettings settings) {
        this.recognizing = recognizing;
        this.settings = settings;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest asked) {
        OidcIdToken token = asked.getIdToken();
        String registration = asked.getClientRegistration().getRegistrationId();
        Optional<Token> link = link();
        String reached = token.getClaimAsString("acr");
        if (settings.level(registration)
                .filter(level -> !level.isMetBy(reached))
                .isPresent()) {
            throw new OAuth2AuthenticationException(LEVEL);
        }
        Account account = known(token, registration, link);
        OidcIdToken bare =
                new OidcIdToken("-", token.getIssuedAt(), token.getExpiresAt(), Map.of(NAME_HERE, account.login()));
        return new DefaultOidcUser(List.of(), bare, NAME_HERE);
    }

    private Account known(OidcIdToken token, String registration, Optional<Token> link) {
        try {
            Identity identity = new Identity(registration, token.getIssuer().toString(), token.getSubject());
            return link.map(key -> recognizing.bind(key, identity))
                    .orElseGet(() -> recognizing.find(identity))
                    .orElseThrow(() -> new OAuth2AuthenticationException(NOBODY_HERE));
        } catch (IllegalArgumentException | DataIntegrityViolationException nobody) {
            // an empty or endless subject, or one that was bound to another in this very moment
            throw new OAuth2AuthenticationException(NOBODY_HERE);
        }
    }

    private static Optional<Token> link() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes now
                ? Binding.take(now.getRequest())
                : Optional.empty();
    }
}
