package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read stands in all four languages; a text that does not is named by its file and key. */
class TranslationsTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final ContentFiles files = ContentFiles.onClassPath();

    @ParameterizedTest
    @ValueSource(strings = {"questions/*", "measures/*", "verdicts/*", "constraints", "matrix/*", "sources/*"})
    void everyTextStandsInAllFourLanguages(String files) {
        assertThat(found(files, TranslationsTest::missing)).isEmpty();
    }

    /** A section, a date or an age that is lost or altered in one language changes what the text says. */
    @ParameterizedTest
    @ValueSource(strings = {"questions/*", "measures/*", "verdicts/*", "constraints", "matrix/*", "sources/*"})
    void everyLanguageHasTheNumbersOfBokmaal(String files) {
        assertThat(found(files, TranslationsTest::otherNumbers)).isEmpty();
    }

    private List<String> found(String pattern, BiFunction<Map<?, ?>, Language, Boolean> wrong) {
        List<Stream<String>> each = files.each("content/" + pattern + ".yaml", file -> {
            Object value = files.yaml(file, Object.class);
            return texts(file.name() + ":", value)
                    .flatMap(text -> Arrays.stream(Language.values())
                            .filter(language -> wrong.apply(text.words(), language))
                            .map(language -> text.place() + "." + language.tag()));
        });
        assertThat(each).as(pattern).isNotEmpty();
        return each.stream().flatMap(found -> found).toList();
    }

    private record Words(String place, Map<?, ?> words) {}

    private static Stream<Words> texts(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(Language.NB.tag())
                    ? Stream.of(new Words(place, map))
                    : map.entrySet().stream().flatMap(part -> texts(place + " " + part.getKey(), part.getValue()));
        }
        return value instanceof List<?> list
                ? IntStream.range(0, list.size()).boxed().flatMap(i -> texts(place + "[" + i + "]", list.get(i)))
                : Stream.empty();
    }

    private static boolean missing(Map<?, ?> words, Language language) {
        return !words.containsKey(language.tag());
    }

    private static boolean otherNumbers(Map<?, ?> words, Language language) {
        return words.containsKey(language.tag()) && !numbers(words, language).equals(numbers(words, Language.NB));
    }

    private static List<String> numbers(Map<?, ?> words, Language language) {
        return NUMBER.matcher(String.valueOf(words.get(language.tag())))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
