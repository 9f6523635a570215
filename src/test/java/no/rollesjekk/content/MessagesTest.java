package no.rollesjekk.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * The words of the pages are as many in every language, and take the same details in the same places. The bundles are
 * those that the application names, so a new one is held to this by being named there.
 */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    static final List<Bundle> BUNDLES = named().flatMap(
                    name -> Arrays.stream(Language.values()).map(language -> new Bundle(name, language)))
            .toList();

    static final List<Bundle> TRANSLATIONS =
            BUNDLES.stream().filter(bundle -> bundle.language() != Language.NB).toList();

    @ParameterizedTest
    @FieldSource("TRANSLATIONS")
    void everyLanguageHasTheKeysOfBokmaal(Bundle bundle) {
        assertThat(bundle.texts().stringPropertyNames())
                .as(bundle.file())
                .isEqualTo(bundle.inBokmaal().texts().stringPropertyNames());
    }

    @ParameterizedTest
    @FieldSource("TRANSLATIONS")
    void everyTextTakesTheDetailsThatBokmaalTakes(Bundle bundle) {
        Properties texts = bundle.texts();
        Properties bokmaal = bundle.inBokmaal().texts();
        assertThat(texts.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(places(texts.getProperty(key)))
                        .as(bundle.file() + ": " + key)
                        .isEqualTo(places(bokmaal.getProperty(key, ""))));
    }

    /** A single quote that is not doubled swallows the places after it, and says nothing. */
    @ParameterizedTest
    @FieldSource("BUNDLES")
    void everyTextWithPlacesReadsAsAPatternWithItsQuotesDoubled(Bundle bundle) {
        Properties texts = bundle.texts();
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> !places(texts.getProperty(key)).isEmpty())
                .allSatisfy(key -> {
                    String text = texts.getProperty(key);
                    assertThat(new MessageFormat(text, bundle.language().locale()).getFormats())
                            .as(bundle.file() + ": " + key)
                            .isNotEmpty();
                    assertThat(text.replace("''", ""))
                            .as(bundle.file() + ": " + key)
                            .doesNotContain("'");
                });
    }

    private static SortedSet<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> named() {
        YamlPropertiesFactoryBean application = new YamlPropertiesFactoryBean();
        application.setResources(new ClassPathResource("application.yml"));
        return Arrays.stream(Objects.requireNonNull(application.getObject())
                .getProperty("spring.messages.basename")
                .split("\\s*,\\s*"));
    }

    record Bundle(String name, Language language) {

        private Bundle inBokmaal() {
            return new Bundle(name, Language.NB);
        }

        private String file() {
            return name + (language == Language.NB ? "" : "_" + language.tag()) + ".properties";
        }

        private Properties texts() {
            Properties texts = new Properties();
            try (InputStream open =
                    Objects.requireNonNull(MessagesTest.class.getResourceAsStream("/" + file()), file())) {
                texts.load(new InputStreamReader(open, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return texts;
        }
    }
}
