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

class ConceptsTest {

    private static final String FILE = "content/vocabulary/concepts/family.yaml";

    private Project project;

    @BeforeEach
    void writeTwoConcepts(@TempDir Path folder) {
        project = new Project(folder);
        project.write(FILE, """
                - id: next-of-kin
                  nb: [pårørende]
                  nn: [pårørande]
                  da: [pårørende]
                  en: [next of kin]
                  related: [parent]
                - id: parent
                  nb: [forelder]
                  nn: [forelder]
                  da: [forælder]
                  en: [parent]
                """);
    }

    @Test
    void theFieldHasAtLeastFourHundred() {
        assertThat(Concepts.load(House.FILES).size()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aTermOfSeveralWordsIsFoundWhereItBegins() {
        Concepts concepts = Concepts.load(project.files());
        Asked asked = Asked.of("my next of kin");
        assertThat(concepts.at(asked.stems(), 1))
                .singleElement()
                .satisfies(place -> assertThat(place.length()).isEqualTo(3));
        assertThat(concepts.at(asked.stems(), 2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: parent | id: next-of-kin | :7: the id 'next-of-kin' stands twice",
                "related: [parent] | related: [sibling] | :1: 'next-of-kin' is related to 'sibling', which is not there",
                "en: [next of kin] | en: [Next of kin] | :1: 'Next of kin' is no term in lower case",
                "en: [parent] | en: [] | :7: 'parent' has no term in en",
                "en: [next of kin] | de: [verwandte] | de"
            })
    void whatIsWrongIsNamedWithFileAndLine(String from, String to, String problem) {
        project.change(FILE, from, to);
        assertThatThrownBy(() -> Concepts.load(project.files()))
                .isInstanceOf(BadContent.class)
                .hasMessageContaining(FILE)
                .hasMessageContaining(problem);
    }
}
