package no.rollesjekk.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.ContentFile;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.content.Language;
import no.rollesjekk.search.Asked.Token;
import tools.jackson.core.type.TypeReference;

/** Words that carry a sentence and say nothing of its subject, in each language, from {@code content/function-words.yaml}. */
public final class FunctionWords {

    private static final String FILE = "content/function-words.yaml";

    private final Map<Language, Set<String>> words = new EnumMap<>(Language.class);

    private FunctionWords() {}

    /** @throws BadContent for a language that is missing or not ours, a word in capitals, a word that stands twice */
    public static FunctionWords load(ContentFiles files) {
        FunctionWords all = new FunctionWords();
        files.each(FILE, file -> {
            files.yaml(file, new TypeReference<Map<String, List<String>>>() {})
                    .forEach((tag, words) -> all.add(file, tag, words));
            return file;
        });
        for (Language language : Language.values()) {
            if (!all.words.containsKey(language)) {
                throw new BadContent(FILE, "'" + language.tag() + "' is missing");
            }
        }
        return all;
    }

    /** Those of this text, in the language of which it has most; in both, where two have as many. */
    Set<String> in(Asked asked) {
        Map<Language, Set<String>> found = new EnumMap<>(Language.class);
        words.forEach((language, known) -> found.put(
                language,
                asked.tokens().stream().map(Token::word).filter(known::contains).collect(Collectors.toSet())));
        int most = found.values().stream().mapToInt(Set::size).max().orElse(0);
        return found.values().stream()
                .filter(each -> each.size() == most)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
    }

    private void add(ContentFile file, String tag, List<String> written) {
        Language language =
                Language.of(tag).orElseThrow(() -> new BadContent(file.name(), "there is no language '" + tag + "'"));
        Set<String> known = new HashSet<>();
        for (String word : written) {
            if (!word.equals(word.toLowerCase(Locale.ROOT))
                    || Asked.of(word).tokens().size() != 1) {
                throw new BadContent(file.name(), "'" + word + "' is no word in lower case");
            }
            if (!known.add(word)) {
                throw new BadContent(file.name(), "'" + word + "' stands twice under " + tag);
            }
        }
        words.put(language, known);
    }
}
