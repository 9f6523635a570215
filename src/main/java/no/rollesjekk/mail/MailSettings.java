package no.rollesjekk.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/**
 * Whom mail is from. The server stands under {@code spring.mail}.
 *
 * @param from an address; empty where no mail is sent
 */
@ConfigurationProperties("rollesjekk.mail")
record MailSettings(String from) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    static class Parts {}
}
