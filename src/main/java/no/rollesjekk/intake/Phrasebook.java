package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The phrases, each under the rarest of the elements it cannot do without. A sentence asks only for phrases whose elements
 * it has, so what it costs to read does not grow with the vocabulary.
 */
final class Phrasebook {

    private record Anchored(Entry entry, int[] required) {}

    /** By the number of the element they stand under. */
    private final List<List<Anchored>> byAnchor = new ArrayList<>();

    Phrasebook(List<Entry> entries, Elements elements, WordClasses classes) {
        for (int number = 0; number < elements.size(); number++) {
            byAnchor.add(new ArrayList<>());
        }
        Map<String, Integer> uses = new HashMap<>();
        for (Entry entry : entries) {
            for (int number : entry.phrase().required()) {
                Lexicon.patterns(elements.get(number), classes)
                        .forEach(pattern -> uses.merge(pattern.stem(), 1, Integer::sum));
            }
        }
        Map<Integer, Long> costs = new HashMap<>();
        for (Entry entry : entries) {
            int[] required = entry.phrase().required();
            int anchor = required[0];
            for (int number : required) {
                costs.computeIfAbsent(
                        number,
                        each -> Lexicon.patterns(elements.get(each), classes).stream()
                                .mapToLong(pattern -> uses.getOrDefault(pattern.stem(), 0))
                                .sum());
                anchor = costs.get(number) < costs.get(anchor) ? number : anchor;
            }
            byAnchor.get(anchor).add(new Anchored(entry, required));
        }
    }

    /** Every entry whose phrase may stand among words that match these elements. */
    void among(BitSet elements, Consumer<Entry> found) {
        for (int number = elements.nextSetBit(0); number >= 0; number = elements.nextSetBit(number + 1)) {
            for (Anchored each : byAnchor.get(number)) {
                if (hasAll(elements, each.required())) {
                    found.accept(each.entry());
                }
            }
        }
    }

    private static boolean hasAll(BitSet elements, int[] required) {
        for (int number : required) {
            if (!elements.get(number)) {
                return false;
            }
        }
        return true;
    }
}
