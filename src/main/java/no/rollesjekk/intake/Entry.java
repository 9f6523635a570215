package no.rollesjekk.intake;

import java.util.List;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.intake.CircumstanceWords.About;
import org.jspecify.annotations.Nullable;

/**
 * One phrase, and what it means.
 *
 * @param rank where it stands in its file: of several readings of a circumstance the lower rank may win
 */
record Entry(
        Phrase phrase,
        String circumstance,
        String value,
        @Nullable String negated,
        About about,
        boolean doubt,
        boolean sameCase,
        int rank) {

    /** Circumstances that tie the employee to the user, and so are told of whoever is hers. */
    static final List<String> TIES = List.of("kinship", "otherTie", "representsUser");

    /** Whether its words are only known not to tell of the circumstance. */
    boolean saysNothing() {
        return value.equals(Circumstance.UNMENTIONED);
    }
}
