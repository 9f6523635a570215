package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the pages are as many in every language, and take the same details in the same places. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final Properties bokmaal = messages("");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NB")
    void everyLanguageHasTheKeysOfBokmaal(Language language) {
        assertThat(in(language).stringPropertyNames()).isEqualTo(bokmaal.stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NB")
    void everyTextTakesTheDetailsThatBokmaalTakes(Language language) {
        Properties there = in(language);
        assertThat(there.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(there.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(bokmaal.getProperty(key, ""))));
    }

    /** A single quote that is not doubled swallows the places after it, and says nothing. */
    @ParameterizedTest
    @EnumSource
    void everyTextWithPlacesReadsAsAPatternWithItsQuotesDoubled(Language language) {
        Properties there = in(language);
        assertThat(there.stringPropertyNames())
                .filteredOn(key -> !places(there.getProperty(key)).isEmpty())
                .isNotEmpty()
                .allSatisfy(key -> {
                    String text = there.getProperty(key);
                    assertThat(new MessageFormat(text, language.locale()).getFormats())
                            .as(key)
                            .isNotEmpty();
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                });
    }

    private static SortedSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private Properties in(Language language) {
        return language == Language.NB ? bokmaal : messages("_" + language.tag());
    }

    private static Properties messages(String suffix) {
        Properties messages = new Properties();
        try (InputStream file = Objects.requireNonNull(
                MessagesTest.class.getResourceAsStream("/messages" + suffix + ".properties"), suffix)) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return messages;
    }
}
