package no.rollesjekk.intake;

import java.util.List;
import java.util.Map;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.CircumstanceTypes;

/**
 * All by which circumstances are read.
 *
 * @param hints the number of the element that takes the hints of a circumstance
 */
record Vocabulary(Lexicon lexicon, Phrasebook phrases, Map<String, Integer> hints) {

    static Vocabulary load(ContentFiles files, CircumstanceTypes types) {
        return VocabularyFiles.load(files, types);
    }

    /** The circumstances that a word hints at. */
    List<String> hintsOf(Token word) {
        return hints.entrySet().stream()
                .filter(hint -> word.senses().elements().get(hint.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
