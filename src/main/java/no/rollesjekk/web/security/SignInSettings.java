package no.rollesjekk.web.security;

import no.rollesjekk.limits.Rate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often it may be tried to sign in: with one name, and with any, from one address. */
@ConfigurationProperties("rollesjekk.sign-in")
record SignInSettings(Rate oneName, Rate anyName) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SignInSettings.class)
    static class Parts {

        @Bean
        SignInLimit signInLimit(SignInSettings settings) {
            return new SignInLimit(settings.oneName(), settings.anyName());
        }

        /** It belongs to the desk's door, not before every page. */
        @Bean
        FilterRegistrationBean<SignInLimit> notForEveryPage(SignInLimit limit) {
            FilterRegistrationBean<SignInLimit> registration = new FilterRegistrationBean<>(limit);
            registration.setEnabled(false);
            return registration;
        }
    }
}
