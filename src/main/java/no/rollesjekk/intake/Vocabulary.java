package no.rollesjekk.intake;

import java.util.List;
import java.util.Map;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.CircumstanceTypes;

/**
 * All by which circumstances are read.
 *
 * @param hints the number of the element that takes the hints of a circumstance
 * @param narrowings by circumstance, the values that another circumstance makes more precise
 */
record Vocabulary(
        Lexicon lexicon,
        Phrasebook phrases,
        Map<String, Integer> hints,
        Map<String, List<CircumstanceWords.Narrowing>> narrowings) {

    static Vocabulary load(ContentFiles files, CircumstanceTypes types) {
        return VocabularyFiles.load(files, types);
    }

    /** The readings, with values made more precise by one another. */
    List<Read> narrowed(List<Read> reads) {
        return reads.stream().map(read -> narrowed(read, reads)).toList();
    }

    private Read narrowed(Read read, List<Read> all) {
        return narrowings.getOrDefault(read.circumstance(), List.of()).stream()
                .filter(each -> each.value().equals(read.value()))
                .filter(each -> all.stream()
                        .anyMatch(other -> other.circumstance().equals(each.circumstance())
                                && other.value().equals(each.being())))
                .findFirst()
                .map(each -> new Read(read.circumstance(), each.to(), read.quote(), read.start(), read.end()))
                .orElse(read);
    }

    /** The circumstances that a word hints at. */
    List<String> hintsOf(Token word) {
        return hints.entrySet().stream()
                .filter(hint -> word.senses().elements().get(hint.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
