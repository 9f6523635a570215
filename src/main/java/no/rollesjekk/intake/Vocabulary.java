package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.facts.Circumstance;
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

    /** The readings, with values made more precise by one another, and what follows from them where nothing was read. */
    List<Read> narrowed(List<Read> reads) {
        List<Read> narrowed = new ArrayList<>();
        reads.forEach(read -> narrowed.add(narrowed(read.circumstance(), read.value(), read.quote(), reads)
                .map(CircumstanceWords.Narrowing::to)
                .map(to -> read.as(read.circumstance(), to))
                .orElse(read)));
        narrowings.keySet().stream()
                .filter(name ->
                        reads.stream().noneMatch(read -> read.circumstance().equals(name)))
                .forEach(name -> narrowed(name, Circumstance.UNMENTIONED, "", reads)
                        .filter(each -> !each.to().equals(Circumstance.UNMENTIONED))
                        .flatMap(each -> each.in(reads).map(cause -> cause.as(name, each.to())))
                        .ifPresent(narrowed::add));
        narrowed.removeIf(read -> read.value().equals(Circumstance.UNMENTIONED));
        return List.copyOf(narrowed);
    }

    private Optional<CircumstanceWords.Narrowing> narrowed(
            String circumstance, String value, String quote, List<Read> all) {
        return narrowings.getOrDefault(circumstance, List.of()).stream()
                .filter(each -> each.value().contains(value) && each.holds(quote, all))
                .findFirst();
    }

    /** The circumstances that a word hints at. */
    List<String> hintsOf(Token word) {
        return hints.entrySet().stream()
                .filter(hint -> word.senses().elements().get(hint.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
