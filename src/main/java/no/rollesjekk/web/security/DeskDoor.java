package no.rollesjekk.web.security;

import jakarta.servlet.DispatcherType;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.Permission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The door to the desk: signed in, with a session of its own and a token on every form. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class DeskDoor {

    static final String DESK = "/redaksjon";
    static final String SIGN_IN = DESK + "/inn";

    @Bean
    @Order(1)
    SecurityFilterChain desk(
            HttpSecurity http,
            Accounts accounts,
            SignInLimit limit,
            PasskeyDoor passkeys,
            ObjectProvider<ElsewhereDoor> elsewhere) {
        passkeys.addTo(http);
        elsewhere.ifAvailable(door -> door.addTo(http));
        return http.securityMatcher(DESK, DESK + "/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(SIGN_IN, SIGN_IN + "/**", DESK + "/oppsett/*")
                        .permitAll()
                        .requestMatchers(DESK + "/kontoer/**", DESK + "/post/**")
                        .hasAuthority(Permission.MANAGE_ACCOUNTS.name())
                        .requestMatchers(DESK + "/arkiv/**")
                        .hasAuthority(Permission.TAKE_ARCHIVE.name())
                        .requestMatchers(DESK + "/logg")
                        .hasAuthority(Permission.READ_THE_LOG.name())
                        .anyRequest()
                        .hasAuthority(Permission.READ_THE_DESK.name()))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .defaultSuccessUrl(DESK)
                        .failureUrl(SIGN_IN + "?feil"))
                .logout(logout -> logout.logoutUrl(DESK + "/ut").logoutSuccessUrl(SIGN_IN + "?ut"))
                .exceptionHandling(refused -> refused.accessDeniedHandler(TurnedAway::denied)
                        .authenticationEntryPoint(TurnedAway::notSignedIn))
                .headers(Headers::onEveryPage)
                .addFilterAfter(new FreshRights(accounts), SecurityContextHolderFilter.class)
                .addFilterBefore(limit, LogoutFilter.class)
                .build();
    }
}
