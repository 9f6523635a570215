package no.rollesjekk.web.security;

import no.rollesjekk.accounts.AuditLog;
import no.rollesjekk.accounts.Recognizing;
import no.rollesjekk.web.Site;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signing in elsewhere: there only where somebody is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnOAuth2ClientRegistrationProperties
@EnableConfigurationProperties({OAuth2ClientProperties.class, ElsewhereSettings.class})
class ElsewhereParts {

    @Bean
    Registrations registrations(OAuth2ClientProperties properties, ElsewhereSettings settings, Site site) {
        return new Registrations(properties, settings, site.address());
    }

    @Bean
    ElsewhereDoor elsewhereDoor(
            Registrations registrations, ElsewhereSettings settings, Recognizing recognizing, AuditLog log) {
        return new ElsewhereDoor(registrations, settings, recognizing, log);
    }
}
