package no.rollesjekk.web;

import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** What an {@link Issuer} is made of: Spring's own authorization server, in which one person is always signed in. */
@EnableWebSecurity
class IssuerParts {

    @Bean
    TomcatServletWebServerFactory anyPort() {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
        // without a servlet nothing reaches the filters
        factory.setRegisterDefaultServlet(true);
        return factory;
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, Issuer issuer) {
        Filter signedIn = (request, response, chain) -> {
            GrantedAuthority justNow = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY);
            SecurityContextHolder.setContext(
                    new SecurityContextImpl(new TestingAuthenticationToken(issuer.person, "", List.of(justNow))));
            chain.doFilter(request, response);
        };
        return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(signedIn, SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    RegisteredClientRepository clients(Issuer issuer) {
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {
                // there is one client, and it stays as it is
            }

            @Override
            public RegisteredClient findById(String id) {
                return findByClientId(id);
            }

            @Override
            public RegisteredClient findByClientId(String id) {
                return RegisteredClient.withId(Issuer.CLIENT)
                        .clientId(Issuer.CLIENT)
                        .clientSecret("{noop}hemmelig")
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(issuer.back + "/redaksjon/inn/fra/prove")
                        .scope(OidcScopes.OPENID)
                        .clientSettings(
                                ClientSettings.builder().requireProofKey(true).build())
                        .build();
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> keys(Issuer issuer) {
        return new ImmutableJWKSet<>(new JWKSet(issuer.key));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return new org.springframework.security.oauth2.jwt.NimbusJwtDecoder(
                new com.nimbusds.jwt.proc.DefaultJWTProcessor<>());
    }

    @Bean
    JwtEncoder encoder(Issuer issuer) {
        return parameters -> issuer.forgery.sign(issuer, parameters.getClaims());
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(Issuer issuer) {
        return context -> {
            if (context.getTokenType().getValue().equals("id_token")) {
                context.getClaims().claims(all -> {
                    all.putAll(issuer.claims);
                    issuer.forgery.falsify(all);
                });
            }
        };
    }
}
