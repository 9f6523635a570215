package no.rollesjekk.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found. */
public enum Kind {
    ANSWER,
    RULE,
    SOURCE;

    /** The word for it in addresses and in the index. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
