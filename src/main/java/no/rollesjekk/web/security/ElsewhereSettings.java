package no.rollesjekk.web.security;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is asked of those with whom people sign in elsewhere. They stand themselves under {@code spring.security.oauth2}.
 *
 * @param levels by the name of the registration
 */
@ConfigurationProperties("rollesjekk.sign-in.elsewhere")
record ElsewhereSettings(@Nullable Map<String, Level> levels) {

    ElsewhereSettings {
        levels = levels == null ? Map.of() : Map.copyOf(levels);
    }

    @Nullable
    Level level(String registration) {
        return levels == null ? null : levels.get(registration);
    }
}
