package no.rollesjekk.gaps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.Word;
import no.rollesjekk.content.Words;
import tools.jackson.core.type.TypeReference;

/** Which words of a search may be counted: none that could point at somebody. */
public final class Countable {

    /** Whoever writes more tells a case, and does not search for a word. */
    private static final int MOST_WORDS = 10;

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    private final Set<String> names;

    private Countable(Set<String> names) {
        this.names = names;
    }

    /** The names that are never counted stand in {@code content/names.yaml}. */
    public static Countable load(ContentFiles files) {
        Set<String> names = new LinkedHashSet<>();
        files.each("content/names.yaml", file -> files.yaml(file, new TypeReference<List<String>>() {}))
                .forEach(list -> list.forEach(name -> names.add(Words.normal(name))));
        return new Countable(Set.copyOf(names));
    }

    Set<String> in(String text) {
        List<Word> words = Words.of(text);
        Set<String> countable = new LinkedHashSet<>();
        for (int i = 0; i < words.size() && words.size() <= MOST_WORDS; i++) {
            if (isPlain(words, i, text) && !isName(words.get(i).normal())) {
                countable.add(words.get(i).text().toLowerCase(Locale.ROOT));
            }
        }
        return countable;
    }

    /** No number, nothing beside a number (an address), no name by its capital letter, no part of an e-mail address. */
    private static boolean isPlain(List<Word> words, int i, String text) {
        Word word = words.get(i);
        return word.normal().length() >= SHORTEST
                && word.normal().length() <= LONGEST
                && word.text().chars().allMatch(Character::isLetter)
                && !(word.isCapitalised() && i > 0)
                && around(words, i).stream().noneMatch(Countable::hasDigit)
                && !text.contains("@")
                && !text.toLowerCase(Locale.ROOT).contains("http");
    }

    private static List<Word> around(List<Word> words, int i) {
        List<Word> around = new ArrayList<>();
        if (i > 0) {
            around.add(words.get(i - 1));
        }
        if (i + 1 < words.size()) {
            around.add(words.get(i + 1));
        }
        return around;
    }

    private static boolean hasDigit(Word word) {
        return word.text().chars().anyMatch(Character::isDigit);
    }

    private boolean isName(String word) {
        return names.contains(word) || (word.endsWith("s") && names.contains(word.substring(0, word.length() - 1)));
    }
}
