package no.rollesjekk.content;

import java.util.Locale;
import java.util.Optional;

/** The four languages the product speaks; bokmål is written first and is what others fall back to. */
public enum Language {
    NB,
    NN,
    DA,
    EN;

    /** The language of an IETF tag such as {@code nb}, {@code nn-NO} or {@code no}. */
    public static Optional<Language> of(String tag) {
        return switch (tag.strip().toLowerCase(Locale.ROOT).split("[-_]")[0]) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            case "da" -> Optional.of(DA);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** The language of a locale; bokmål where we do not speak it. */
    public static Language of(Locale locale) {
        return of(locale.toLanguageTag()).orElse(NB);
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }
}
