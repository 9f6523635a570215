package no.rollesjekk.intake;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.Language;
import no.rollesjekk.content.Word;
import no.rollesjekk.content.Words;
import tools.jackson.core.type.TypeReference;

/** Tells which of the four languages a text is written in, by the small words of {@code languages.yaml}. */
public final class Languages {

    /** Texts with fewer words say too little to rule a language out. */
    private static final int SHORT = 5;

    /** In a text of ours at least this share of the words is known. */
    private static final double KNOWN = 0.15;

    private final Map<Language, Set<String>> words = new EnumMap<>(Language.class);

    public static Languages load(ContentFiles files) {
        Languages languages = new Languages();
        files.each("content/vocabulary/languages.yaml", file -> {
            files.yaml(file, new TypeReference<Map<Language, List<String>>>() {})
                    .forEach(languages::add);
            return file;
        });
        return languages;
    }

    private void add(Language language, List<String> written) {
        Set<String> normal = new HashSet<>();
        written.forEach(word -> normal.add(Words.normal(word)));
        words.put(language, normal);
    }

    /** The language; empty for a text of some length in none of ours. */
    public Optional<Language> of(String text) {
        List<Word> all = Words.of(text);
        Map<Language, Long> counts = new EnumMap<>(Language.class);
        words.forEach((language, known) -> counts.put(
                language,
                all.stream().filter(word -> known.contains(word.normal())).count()));
        Map.Entry<Language, Long> best = counts.entrySet().stream()
                .max(Map.Entry.<Language, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        if (all.size() >= SHORT && best.getValue() < KNOWN * all.size()) {
            return Optional.empty();
        }
        return Optional.of(best.getValue() == 0 ? Language.NB : best.getKey());
    }
}
