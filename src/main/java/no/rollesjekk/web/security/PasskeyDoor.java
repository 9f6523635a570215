package no.rollesjekk.web.security;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.webauthn.authentication.PublicKeyCredentialRequestOptionsFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationProvider;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsFilter;
import org.springframework.security.web.webauthn.registration.WebAuthnRegistrationFilter;
import org.springframework.stereotype.Component;

/**
 * Signing in with a passkey, and adding one. Spring Security's own configurer has fixed addresses outside the desk, where
 * the session's cookie is not sent; so the filters are put together here, with addresses at the desk.
 */
@Component
class PasskeyDoor {

    static final String SIGN_IN = DeskDoor.SIGN_IN + "/nokkel";
    static final String ADD = DeskDoor.DESK + "/meg/nokler";
    private static final String OPTIONS = "/valg";

    private final WebAuthnRelyingPartyOperations operations;
    private final UserCredentialRepository passkeys;
    private final UserDetailsService passers;
    private final ApplicationEventPublisher events;

    PasskeyDoor(
            WebAuthnRelyingPartyOperations operations,
            UserCredentialRepository passkeys,
            UserDetailsService passers,
            ApplicationEventPublisher events) {
        this.operations = operations;
        this.passkeys = passkeys;
        this.passers = passers;
        this.events = events;
    }

    void addTo(HttpSecurity http) {
        PublicKeyCredentialRequestOptionsFilter whichKey = new PublicKeyCredentialRequestOptionsFilter(operations);
        whichKey.setRequestMatcher(at(SIGN_IN + OPTIONS));
        PublicKeyCredentialCreationOptionsFilter whatKey = new PublicKeyCredentialCreationOptionsFilter(operations);
        whatKey.setRequestMatcher(at(ADD + OPTIONS));
        WebAuthnRegistrationFilter add = new WebAuthnRegistrationFilter(passkeys, operations);
        add.setRegisterCredentialMatcher(at(ADD));
        // a key is taken away by a form of ours, which looks whose it is
        add.setRemoveCredentialMatcher(request -> false);
        http.addFilterBefore(signIn(), UsernamePasswordAuthenticationFilter.class)
                .addFilterAfter(add, AuthorizationFilter.class)
                .addFilterBefore(whichKey, AuthorizationFilter.class)
                .addFilterAfter(whatKey, AuthorizationFilter.class);
    }

    private WebAuthnAuthenticationFilter signIn() {
        ProviderManager manager = new ProviderManager(new WebAuthnAuthenticationProvider(operations, passers));
        manager.setAuthenticationEventPublisher(new DefaultAuthenticationEventPublisher(events));
        HttpMessageConverterAuthenticationSuccessHandler done = new HttpMessageConverterAuthenticationSuccessHandler();
        done.setRequestCache(new NullRequestCache());
        WebAuthnAuthenticationFilter filter = new WebAuthnAuthenticationFilter();
        filter.setRequiresAuthenticationRequestMatcher(at(SIGN_IN));
        filter.setAuthenticationManager(manager);
        filter.setApplicationEventPublisher(events);
        filter.setAuthenticationSuccessHandler(done);
        filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        return filter;
    }

    private static PathPatternRequestMatcher at(String address) {
        return withDefaults().matcher(POST, address);
    }
}
