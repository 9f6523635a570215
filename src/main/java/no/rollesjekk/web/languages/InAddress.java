package no.rollesjekk.web.languages;

import no.rollesjekk.content.Language;

/** Languages in addresses: {@code /nn/svar} is {@code /svar} in nynorsk, and bokmål needs no mark. */
final class InAddress {

    private InAddress() {}

    /** What the address of a page begins with, such as {@code /nn}; empty for bokmål. */
    static String prefix(Language language) {
        return language == Language.NB ? "" : "/" + language.tag();
    }

    static boolean has(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    static Language of(String path) {
        for (Language language : Language.values()) {
            if (language != Language.NB && has(prefix(language), path)) {
                return language;
            }
        }
        return Language.NB;
    }

    static String without(String path) {
        return path.substring(prefix(of(path)).length());
    }
}
