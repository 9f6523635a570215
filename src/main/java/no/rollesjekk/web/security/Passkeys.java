package no.rollesjekk.web.security;

import java.util.Set;
import no.rollesjekk.web.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys belong to the host we are reached at. Where nobody has said which that is, there are none. */
@Configuration(proxyBeanMethods = false)
class Passkeys {

    private static final String NOWHERE = "localhost";

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations database) {
        return new JdbcPublicKeyCredentialUserEntityRepository(database);
    }

    @Bean
    UserCredentialRepository passkeyRecords(JdbcOperations database) {
        return new JdbcUserCredentialRepository(database);
    }

    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PublicKeyCredentialUserEntityRepository owners, UserCredentialRepository passkeys, Site site) {
        String host = site.host().orElse(NOWHERE);
        return new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder().id(host).name(host).build(),
                site.origin().map(Set::of).orElse(Set.of()));
    }
}
