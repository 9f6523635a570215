package no.rollesjekk.accounts;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a password must be, and how it is stored. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    static final int SHORTEST = 12;

    /** bcrypt reads no more than this, and would take every longer password that begins alike. */
    static final int MOST_BYTES = 72;

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    static void check(String password) {
        if (password.length() < SHORTEST) {
            throw new UnfitAccount(UnfitAccount.Why.PASSWORD_SHORT);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new UnfitAccount(UnfitAccount.Why.PASSWORD_LONG);
        }
    }
}
