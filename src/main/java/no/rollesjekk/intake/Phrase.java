package no.rollesjekk.intake;

import java.util.Arrays;
import java.util.List;

/**
 * One phrase of the vocabulary.
 *
 * @param negative whether it is negative by nature, so that its own negation does not turn it
 */
record Phrase(String written, List<PhraseElement> elements, boolean negative) {

    static Phrase of(String written) {
        List<PhraseElement> elements = Arrays.stream(written.strip().split("\\s+"))
                .map(PhraseElement::of)
                .toList();
        return new Phrase(written, elements, elements.stream().anyMatch(Phrase::isNegative));
    }

    private static boolean isNegative(PhraseElement element) {
        return element instanceof PhraseElement.OneOf oneOf && oneOf.classes().contains("neg");
    }

    /** Whether it begins with a preposition, and so tells a place rather than a thing. */
    boolean tellsPlace() {
        return elements.get(0) instanceof PhraseElement.OneOf first
                && first.words().stream()
                        .anyMatch(word -> List.of("i", "pa", "ved", "fra", "in", "at", "from", "hos")
                                .contains(word.stem()));
    }
}
