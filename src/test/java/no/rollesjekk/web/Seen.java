package no.rollesjekk.web;

import java.util.Locale;
import no.rollesjekk.desk.State;

/** What somebody may come to see of an entry: each of it has a word of its own that stands nowhere else. */
record Seen(State state) {

    /** In the text that is, or was, live. */
    String live() {
        return word("zlevende");
    }

    /** In a text that is written and not published. */
    String draft() {
        return word("zutkast");
    }

    /** In the question as it was asked. */
    String asked() {
        return word("zspurt");
    }

    /** In the reason that is given to those outside. */
    String reason() {
        return word("zgrunn");
    }

    private String word(String start) {
        return start + state.name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
