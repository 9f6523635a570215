package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rollesjekk.intake.Elements.Element;

/**
 * Every word of the vocabulary, with the elements of phrases and the word classes it stands for, so that a word of a text
 * is looked up once, however many phrases there are.
 */
final class Lexicon {

    /** A compound has so many letters, and so many of them stand in its second part. */
    private static final int COMPOUND = 8;

    private static final int SHARE = 3;

    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, BitSet> takingClass = new HashMap<>();
    private final Map<String, BitSet> whole = new HashMap<>();
    private final Map<String, BitSet> beginnings = new HashMap<>();
    private final Map<String, BitSet> endings = new HashMap<>();
    private final Map<String, BitSet> insides = new HashMap<>();
    private final Spelling spelling;
    private final int size;
    private final int shortestInside;
    private final int longestInside;
    private int longest;

    Lexicon(Elements elements, WordClasses words) {
        words.names().forEach(name -> classes.put(name, elements.numberOfClass(name)));
        size = elements.size();
        for (int number = 0; number < size; number++) {
            Element element = elements.get(number);
            for (WordPattern pattern : patterns(element, words)) {
                add(pattern, number);
            }
            for (String name : element.classes()) {
                takingClass.computeIfAbsent(name, missing -> new BitSet(size)).set(number);
            }
        }
        shortestInside =
                insides.keySet().stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE / 2);
        longestInside = insides.keySet().stream().mapToInt(String::length).max().orElse(0);
        spelling = new Spelling(whole.keySet(), beginnings.keySet());
    }

    /** The words an element takes, also those of its classes. */
    static List<WordPattern> patterns(Element element, WordClasses words) {
        List<WordPattern> patterns = new ArrayList<>(element.words());
        element.classes().forEach(name -> patterns.addAll(words.patterns(name)));
        return patterns;
    }

    private void add(WordPattern pattern, int number) {
        for (String spelling : pattern.spellings()) {
            stems(pattern)
                    .computeIfAbsent(spelling, missing -> new BitSet(size))
                    .set(number);
            longest = Math.max(longest, spelling.length());
        }
    }

    private Map<String, BitSet> stems(WordPattern pattern) {
        if (pattern.openBefore()) {
            return pattern.open() ? insides : endings;
        }
        return pattern.open() ? beginnings : whole;
    }

    /** What is known of a word; of a long word that is not known, what is known of the word that was meant. */
    Senses sensesOf(String normal) {
        BitSet found = elementsOf(normal);
        if (found.isEmpty()) {
            found = spelling.corrected(normal).map(this::elementsOf).orElse(found);
        }
        Set<String> names = new HashSet<>();
        for (Map.Entry<String, Integer> name : classes.entrySet()) {
            if (found.get(name.getValue())) {
                names.add(name.getKey());
            }
        }
        return new Senses(names, found);
    }

    private BitSet elementsOf(String normal) {
        BitSet found = new BitSet(size);
        collect(whole, normal, found);
        int length = normal.length();
        for (int to = 1; to <= Math.min(length, longest); to++) {
            collect(beginnings, normal.substring(0, to), found);
        }
        for (int from = 0; from < length; from++) {
            if (from != 1) {
                // a compound begins with more than a letter: "klarer" is no teacher
                collect(endings, normal.substring(from), found);
            }
            for (int to = from + shortestInside; to <= Math.min(length, from + longestInside); to++) {
                collect(insides, normal.substring(from, to), found);
            }
        }
        if (normal.chars().allMatch(Character::isDigit)) {
            found.or(takingClass("number"));
        }
        return found;
    }

    /** Whether two words are one word of the vocabulary, cut in two: "saks behandler". */
    boolean isOneWord(String first, String second) {
        String joined = first + second;
        for (int from = 0; from < first.length(); from++) {
            for (int to = first.length() + SHARE; to <= joined.length() && to - from <= longest; to++) {
                if (to - from >= COMPOUND && hasStem(joined, from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean hasStem(String word, int from, int to) {
        String stem = word.substring(from, to);
        return insides.containsKey(stem)
                || (from == 0 && beginnings.containsKey(stem))
                || (to == word.length() && endings.containsKey(stem))
                || (from == 0 && to == word.length() && whole.containsKey(stem));
    }

    private static void collect(Map<String, BitSet> stems, String stem, BitSet into) {
        BitSet found = stems.get(stem);
        if (found != null) {
            into.or(found);
        }
    }

    /** Every element that takes the words of that class. */
    BitSet takingClass(String name) {
        return takingClass.getOrDefault(name, new BitSet());
    }
}
