package no.rollesjekk.intake;

import java.util.Arrays;
import java.util.List;

/**
 * One phrase of the vocabulary.
 *
 * @param negative whether it is negative by nature, so that its own negation does not turn it
 * @param tellsPlace whether it begins with a preposition, and so tells a place rather than a thing
 */
record Phrase(String written, List<PhraseElement> elements, boolean negative, boolean tellsPlace) {

    private static final List<String> NEGATIVE = List.of("neg", "neither");
    private static final List<String> BEFORE_PLACES = List.of("i", "på", "ved", "fra", "in", "at", "from", "hos");

    static Phrase of(String written, Elements elements, WordClasses classes) {
        List<PhraseElement> parts = Arrays.stream(written.strip().split("\\s+"))
                .map(part -> PhraseElement.of(part, elements))
                .toList();
        return new Phrase(
                written,
                parts,
                parts.stream().anyMatch(part -> isNegative(part, elements, classes)),
                tellsPlace(parts.get(0), elements));
    }

    /** Whether nothing but a negation can stand in that place. */
    private static boolean isNegative(PhraseElement part, Elements elements, WordClasses classes) {
        return part instanceof PhraseElement.Single single
                && elements.get(single.number()).classes().stream().allMatch(NEGATIVE::contains)
                && elements.get(single.number()).words().stream().allMatch(word -> classes.has("neg", word.stem()));
    }

    private static boolean tellsPlace(PhraseElement first, Elements elements) {
        return first instanceof PhraseElement.Single single
                && elements.get(single.number()).words().stream().anyMatch(word -> BEFORE_PLACES.contains(word.stem()));
    }

    /** The numbers of the elements it cannot do without. */
    int[] required() {
        return elements.stream()
                .filter(PhraseElement.Single.class::isInstance)
                .mapToInt(element -> ((PhraseElement.Single) element).number())
                .toArray();
    }
}
