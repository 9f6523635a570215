package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.rollesjekk.desk.PlainLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of the pages can be read by people in a hurry, in every language they are written in. */
class PlainWordsTest {

    private static final int HARDEST = 40;

    /** A label of three words has no measure worth the name; a text has. */
    private static final int TEXT = 15;

    /** What askers write, and not what we do. */
    private static final String EXAMPLES = "ask.example.";

    private static final Pattern OFFICIAL =
            Pattern.compile("(?i)obligatori|påkrevd|påkravd|påkrævet|mandatory|klikk her|klik her|click here");

    private static final Pattern SAYS_NOTHING = Pattern.compile("(?i)les mer|les meir|læs mere|read more|her|here");

    static Stream<Path> bundles() throws IOException {
        return Files.list(Path.of("src/main/resources"))
                .filter(file -> file.getFileName().toString().matches("messages.*\\.properties"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsEasyToRead(Path bundle) {
        Map<String, Integer> hard = new TreeMap<>();
        texts(bundle).forEach((key, text) -> {
            int lix = PlainLanguage.of(text).lix();
            if (!key.startsWith(EXAMPLES) && text.split("\\s+").length >= TEXT && lix > HARDEST) {
                hard.put(key, lix);
            }
        });
        assertThat(hard).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextCommandsLikeAFormOrHidesWhereALinkLeads(Path bundle) {
        assertThat(texts(bundle)).isNotEmpty().allSatisfy((key, text) -> {
            assertThat(text).as(key).doesNotContainPattern(OFFICIAL).doesNotContain("*");
            assertThat(text.strip()).as(key).doesNotMatch(SAYS_NOTHING);
        });
    }

    private static Map<String, String> texts(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        Map<String, String> texts = new TreeMap<>();
        List.copyOf(properties.stringPropertyNames()).forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
