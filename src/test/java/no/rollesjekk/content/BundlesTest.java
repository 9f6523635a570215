package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes into the desk and goes out of it is told in every language, with the same details. */
class BundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NB")
    void everyLanguageSaysTheSame(Language language) {
        Properties bokmaal = messages("");
        Properties there = messages("_" + language.tag());
        assertThat(there.stringPropertyNames()).isEqualTo(bokmaal.stringPropertyNames());
        assertThat(there.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(places(there.getProperty(key))).as(key).isEqualTo(places(bokmaal.getProperty(key))));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties messages(String suffix) {
        Properties messages = new Properties();
        try (InputStream file = Objects.requireNonNull(
                BundlesTest.class.getResourceAsStream("/messages-flow" + suffix + ".properties"), suffix)) {
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return messages;
    }
}
