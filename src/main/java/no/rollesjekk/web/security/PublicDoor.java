package no.rollesjekk.web.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Everything but the desk: open to all, without a session and without a cookie. Nothing here acts on who somebody is, so
 * a form sent from another page does no more than its sender could do anyway, and needs no token against that.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PublicDoor {

    @Bean
    @Order(2)
    SecurityFilterChain everybody(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> {
                    Headers.onEveryPage(headers);
                    // pages say themselves what may be stored; see Secrecy
                    headers.cacheControl(cache -> cache.disable());
                })
                .addFilterBefore(new NoFiles(), AuthorizationFilter.class)
                .build();
    }
}
