package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rollesjekk.content.Word;

/** Finds the entries whose phrase may begin with a word, by the word's first or last letters or by its classes. */
final class Phrasebook {

    private static final int LETTERS = 3;

    private final WordClasses classes;
    private final Map<String, List<Entry>> byBeginning = new HashMap<>();
    private final Map<String, List<Entry>> byEnding = new HashMap<>();
    private final Map<String, List<Entry>> byClass = new HashMap<>();
    private final List<Entry> others = new ArrayList<>();

    Phrasebook(WordClasses classes) {
        this.classes = classes;
    }

    void add(Entry entry) {
        List<PhraseElement> elements = entry.phrase().elements();
        int i = 0;
        while (i < elements.size() && elements.get(i) instanceof PhraseElement.Optional optional) {
            add(optional.element(), entry);
            i++;
        }
        if (i < elements.size()) {
            add(elements.get(i), entry);
        }
    }

    private void add(PhraseElement first, Entry entry) {
        if (first instanceof PhraseElement.OneOf oneOf) {
            oneOf.words().forEach(word -> add(word, entry));
            oneOf.classes().forEach(name -> put(byClass, name, entry));
        } else {
            put(others, entry);
        }
    }

    private void add(WordPattern word, Entry entry) {
        for (String spelling : word.spellings()) {
            boolean indexed = spelling.length() >= LETTERS || !(word.open() || word.openBefore());
            if (!indexed || (word.open() && word.openBefore())) {
                put(others, entry);
            } else if (word.openBefore()) {
                put(byEnding, ending(spelling), entry);
            } else {
                put(byBeginning, beginning(spelling), entry);
            }
        }
    }

    private static void put(Map<String, List<Entry>> index, String key, Entry entry) {
        put(index.computeIfAbsent(key, missing -> new ArrayList<>()), entry);
    }

    private static void put(List<Entry> list, Entry entry) {
        if (list.isEmpty() || list.get(list.size() - 1) != entry) {
            list.add(entry);
        }
    }

    /** Each entry once. */
    Set<Entry> startingWith(Word word, People people) {
        Set<Entry> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(byBeginning.getOrDefault(beginning(word.normal()), List.of()));
        found.addAll(byEnding.getOrDefault(ending(word.normal()), List.of()));
        byClass.forEach((name, entries) -> {
            if (people.isIn(name, word, classes)) {
                found.addAll(entries);
            }
        });
        found.addAll(others);
        return found;
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(LETTERS, word.length()));
    }

    private static String ending(String word) {
        return word.substring(Math.max(0, word.length() - LETTERS));
    }
}
