package no.rollesjekk.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.Word;
import tools.jackson.core.type.TypeReference;

/** Named sets of words, from {@code content/vocabulary/words.yaml}. */
final class WordClasses {

    private final Map<String, WordClass> byName = new HashMap<>();

    static WordClasses load(ContentFiles files) {
        WordClasses classes = new WordClasses();
        files.each("content/vocabulary/words.yaml", file -> {
            files.yaml(file, new TypeReference<Map<String, List<String>>>() {})
                    .forEach((name, words) -> classes.byName.put(name, WordClass.of(words)));
            return file;
        });
        return classes;
    }

    /** @throws BadContent when a class is missing that the reader itself looks for */
    void require(List<String> names) {
        names.forEach(this::get);
    }

    /** Adds a class that a vocabulary file defines: the names of its values. */
    void add(String name, List<String> words) {
        byName.put(name, WordClass.of(words));
    }

    boolean has(String name, Word word) {
        return has(name, word.normal()) || (name.equals("number") && word.isNumber());
    }

    boolean has(String name, String normal) {
        return get(name).contains(normal);
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    private WordClass get(String name) {
        WordClass found = byName.get(name);
        if (found == null) {
            throw new BadContent("content/vocabulary/words.yaml", "there is no word class <" + name + ">");
        }
        return found;
    }

    private record WordClass(Set<String> exact, List<WordPattern> open) {

        static WordClass of(List<String> words) {
            List<WordPattern> all = words.stream().map(WordPattern::of).toList();
            Set<String> exact = new HashSet<>();
            all.stream().filter(p -> !p.open() && !p.openBefore()).forEach(p -> exact.addAll(p.spellings()));
            return new WordClass(
                    exact, all.stream().filter(p -> p.open() || p.openBefore()).toList());
        }

        boolean contains(String normal) {
            return exact.contains(normal) || open.stream().anyMatch(pattern -> pattern.matches(normal));
        }
    }
}
