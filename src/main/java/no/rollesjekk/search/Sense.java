package no.rollesjekk.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import no.rollesjekk.search.Asked.Token;
import no.rollesjekk.search.Concepts.Place;

/**
 * One or more words that name something, and what else it is called.
 *
 * @param names what a concept is called otherwise, in all languages, and how much that counts; empty for a word that
 *     names none
 */
record Sense(List<Token> tokens, Map<Name, Float> names) {

    /**
     * Cuts what was asked into senses; the longest term that begins at a word counts, and each word once.
     *
     * @param known whether a stem stands in the index: two words that are one there were perhaps written apart
     */
    static List<Sense> of(Asked asked, Concepts concepts, Predicate<String> known) {
        List<Sense> senses = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<Token> tokens = asked.tokens();
        List<String> stems = asked.stems();
        for (int i = 0; i < tokens.size(); ) {
            List<Place> places = concepts.at(stems, i);
            int length = places.isEmpty() ? 1 : places.get(0).length();
            Map<Name, Float> names = names(places, stems.subList(i, i + length), concepts);
            if (length == 1 && i + 1 < tokens.size()) {
                String joined = tokens.get(i).word() + tokens.get(i + 1).word();
                if (Analysis.terms(Analysis.STEMS, joined).stream().allMatch(known)) {
                    names = Map.of(Name.of(joined), Weights.JOINED);
                    length = 2;
                }
            }
            if (seen.add(String.join(" ", stems.subList(i, i + length)))) {
                senses.add(new Sense(tokens.subList(i, i + length), names));
            }
            i += length;
        }
        return senses;
    }

    private static Map<Name, Float> names(List<Place> places, List<String> said, Concepts concepts) {
        Map<Name, Float> names = new LinkedHashMap<>();
        for (Place place : places) {
            concepts.names(place.concept()).stream()
                    .filter(name -> !name.stems().equals(said))
                    .forEach(name -> names.put(name, Weights.CONCEPT));
            concepts.near(place.concept()).forEach(name -> names.putIfAbsent(name, Weights.RELATED));
        }
        return names;
    }
}
