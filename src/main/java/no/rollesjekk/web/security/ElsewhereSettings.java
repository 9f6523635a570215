package no.rollesjekk.web.security;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of those with whom people sign in elsewhere. They stand themselves under {@code spring.security.oauth2}.
 *
 * @param levels by the name of the registration
 */
@ConfigurationProperties("rollesjekk.sign-in.elsewhere")
record ElsewhereSettings(@DefaultValue Map<String, Level> levels) {

    /** What is demanded there; empty where nothing is. */
    Optional<Level> level(String registration) {
        return Optional.ofNullable(levels.get(registration));
    }
}
