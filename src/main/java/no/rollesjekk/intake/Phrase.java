package no.rollesjekk.intake;

import java.util.Arrays;
import java.util.List;

/**
 * One phrase of the vocabulary.
 *
 * @param negative whether it is negative by nature, so that its own negation does not turn it
 */
record Phrase(String written, List<PhraseElement> elements, boolean negative) {

    static Phrase of(String written, WordClasses classes) {
        List<PhraseElement> elements = Arrays.stream(written.strip().split("\\s+"))
                .map(PhraseElement::of)
                .toList();
        return new Phrase(written, elements, elements.stream().anyMatch(element -> isNegative(element, classes)));
    }

    /** Whether nothing but a negation can stand in that place. */
    private static boolean isNegative(PhraseElement element, WordClasses classes) {
        return element instanceof PhraseElement.OneOf oneOf
                && oneOf.classes().stream().allMatch("neg"::equals)
                && oneOf.words().stream().allMatch(word -> classes.has("neg", word.stem()));
    }

    /** Whether it begins with a preposition, and so tells a place rather than a thing. */
    boolean tellsPlace() {
        return elements.get(0) instanceof PhraseElement.OneOf first
                && first.words().stream()
                        .anyMatch(word -> List.of("i", "på", "ved", "fra", "in", "at", "from", "hos")
                                .contains(word.stem()));
    }
}
