package no.rollesjekk.forum;

import java.util.List;

/**
 * An answer as somebody wrote it down.
 *
 * @param formerly ids it had before
 */
record Written(Answer answer, List<String> formerly) {

    Written {
        formerly = List.copyOf(formerly);
    }

    static Written of(Answer answer) {
        return new Written(answer, List.of());
    }
}
