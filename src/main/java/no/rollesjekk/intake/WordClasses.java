package no.rollesjekk.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFiles;
import tools.jackson.core.type.TypeReference;

/** Named sets of words, from {@code content/vocabulary/words.yaml}; those of {@code content/names.yaml} are {@code firstName}. */
final class WordClasses {

    private final Map<String, List<WordPattern>> byName = new HashMap<>();

    static WordClasses load(ContentFiles files) {
        WordClasses classes = new WordClasses();
        files.each("content/vocabulary/words.yaml", file -> {
            files.yaml(file, new TypeReference<Map<String, List<String>>>() {}).forEach(classes::add);
            return file;
        });
        files.each("content/names.yaml", file -> files.yaml(file, new TypeReference<List<String>>() {}))
                .forEach(names -> classes.add("firstName", names));
        return classes;
    }

    /** @throws BadContent when a class is missing that the reader itself looks for */
    void require(List<String> names) {
        names.forEach(this::patterns);
    }

    /** Adds a class that a vocabulary file defines: the names of its values. */
    void add(String name, List<String> words) {
        byName.put(name, words.stream().map(WordPattern::of).toList());
    }

    boolean has(String name, String normal) {
        return patterns(name).stream().anyMatch(pattern -> pattern.matches(normal));
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    Set<String> names() {
        return byName.keySet();
    }

    List<WordPattern> patterns(String name) {
        List<WordPattern> found = byName.get(name);
        if (found == null) {
            throw new BadContent("content/vocabulary/words.yaml", "there is no word class <" + name + ">");
        }
        return found;
    }
}
