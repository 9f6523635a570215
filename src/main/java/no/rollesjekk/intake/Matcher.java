package no.rollesjekk.intake;

import java.util.List;
import no.rollesjekk.content.Word;

/** Matches phrases against the words of one sentence. */
final class Matcher {

    /** How many light words may stand between two elements of a phrase. */
    private static final int LIGHT = 3;

    private final WordClasses classes;
    private final People people;
    private final List<Word> words;

    Matcher(WordClasses classes, People people, List<Word> words) {
        this.classes = classes;
        this.people = people;
        this.words = words;
    }

    /** The index after the last word of the phrase when it stands at that word; -1 when it does not. */
    int match(Phrase phrase, int from) {
        return match(phrase.elements(), 0, from, from);
    }

    private int match(List<PhraseElement> elements, int element, int at, int start) {
        if (element == elements.size()) {
            return at;
        }
        PhraseElement next = elements.get(element);
        if (next instanceof PhraseElement.Gap gap) {
            return gap(elements, element, at, start, gap.most());
        }
        if (next instanceof PhraseElement.Optional optional) {
            int with = one(optional.element(), elements, element, at, start);
            return with >= 0 ? with : match(elements, element + 1, at, start);
        }
        return one(next, elements, element, at, start);
    }

    private int one(PhraseElement single, List<PhraseElement> elements, int element, int at, int start) {
        int skipped = 0;
        int here = at;
        while (here < words.size()) {
            if (matches(single, words.get(here))) {
                int end = match(elements, element + 1, here + 1, start);
                if (end >= 0) {
                    return end;
                }
            }
            if (here == start || skipped == LIGHT || !isLight(words.get(here))) {
                return -1;
            }
            skipped++;
            here++;
        }
        return -1;
    }

    private int gap(List<PhraseElement> elements, int element, int at, int start, int most) {
        for (int skip = 0; skip <= most && at + skip <= words.size(); skip++) {
            int end = match(elements, element + 1, at + skip, start);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private boolean matches(PhraseElement single, Word word) {
        PhraseElement.OneOf oneOf = (PhraseElement.OneOf) single;
        if (oneOf.matches(word.normal())) {
            return true;
        }
        for (String name : oneOf.classes()) {
            if (people.isIn(name, word, classes)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLight(Word word) {
        return classes.has("light", word) || classes.has("neg", word);
    }
}
