package no.rollesjekk.web.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How surely somebody else must know who it is.
 *
 * @param ask the {@code acr_values} to ask for
 * @param accept the {@code acr} that are enough; what was asked for, where nothing is said
 */
record Level(String ask, @DefaultValue List<String> accept) {

    Level {
        if (ask.isBlank()) {
            throw new IllegalArgumentException("a level says what to ask for");
        }
        accept = accept.isEmpty() ? List.of(ask.strip().split("\\s+")) : List.copyOf(accept);
    }

    /** Whether that is enough. What was asked for stood in an address, where anybody can change it. */
    boolean isMetBy(@Nullable String acr) {
        return acr != null && accept.contains(acr);
    }
}
