package no.rollesjekk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.content.Project;
import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionWordsTest {

    private static final String FILE = "content/function-words.yaml";

    private Project project;

    @BeforeEach
    void writeAFewWords(@TempDir Path folder) {
        project = new Project(folder);
        project.write(FILE, """
                nb: [og, jeg]
                nn: [og, eg]
                da: [og, jeg]
                en: [and, by]
                """);
    }

    @Test
    void aWordCountsInTheLanguageOfTheTextOnly() {
        FunctionWords words = FunctionWords.load(project.files());
        assertThat(words.in(Asked.of("by and land"))).containsExactlyInAnyOrder("by", "and");
        assertThat(words.in(Asked.of("by og land, sier jeg"))).containsExactlyInAnyOrder("og", "jeg");
        assertThat(words.in(Asked.of("koordinator"))).isEmpty();
    }

    @Test
    void whatSomebodyMayAskAboutIsNone() {
        FunctionWords words = FunctionWords.load(House.FILES);
        assertThat(words.in(Asked.of("hun har ikke fått opplæring, og jeg er uten vikar")))
                .contains("hun", "har", "og", "jeg")
                .doesNotContain("ikke", "uten", "opplæring", "vikar");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb: [og, jeg] | nb: [og, og] | og' stands twice under nb",
                "nb: [og, jeg] | nb: [Og, jeg] | Og' is no word in lower case",
                "nb: [og, jeg] | nb: [på grunn] | på grunn' is no word in lower case",
                "en: [and, by] | de: [und] | there is no language 'de",
                "nn: [og, eg] | # nothing | nn' is missing"
            })
    void whatIsWrongIsNamedWithTheFile(String from, String to, String problem) {
        project.change(FILE, from, to);
        assertThatThrownBy(() -> FunctionWords.load(project.files()))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining(FILE)
                .hasMessageContaining(problem);
    }
}
