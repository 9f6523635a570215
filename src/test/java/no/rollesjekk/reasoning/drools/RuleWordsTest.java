package no.rollesjekk.reasoning.drools;

import static no.rollesjekk.reasoning.drools.SmallBook.EXPERIENCE_RULE;
import static no.rollesjekk.reasoning.drools.SmallBook.TEXTS;
import static no.rollesjekk.reasoning.drools.Stopping.assertStopped;
import static no.rollesjekk.reasoning.drools.Stopping.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.rollesjekk.content.Project;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule has its words, and only law says must. */
class RuleWordsTest {

    private Project project;

    @BeforeEach
    void writeASmallBook(@TempDir Path folder) {
        project = SmallBook.in(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sykepleieren må være koordinator.", "Hun SKAL.", "Kommunen plikter det.", "Hva hun må"})
    void onlyLawSaysMust(String words) {
        project.change(TEXTS, "Sykepleieren kan være koordinator.", words);
        assertStopped(project, EXPERIENCE_RULE).contains("only law and regulation say must", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hun får et mål.", "Det skaldede hodet.", "Forskalingen står."})
    void aWordThatOnlyLooksLikeMustIsFree(String words) {
        project.change(TEXTS, "Sykepleieren kan være koordinator.", words);
        assertThat(Bookbinding.bind(project.files()).rules()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nn | Sjukepleiaren må vere koordinator.
                    nn | Sjukepleiaren SKAL vere koordinator.
                    nn | Kommunen pliktar det.
                    da | Sygeplejersken skal være koordinator.
                    da | Kommunen pligter det.
                    en | The nurse must be coordinator.
                    en | The nurse mustn't be coordinator.
                    en | The nurse shall be coordinator.
                    en | The nurse is obliged to be coordinator.
                    en | Nurses are obliged to coordinate.
                    """)
    void onlyLawSaysMustInAnyLanguage(String language, String words) {
        say(language, words);
        assertStopped(project, EXPERIENCE_RULE).contains("only law and regulation say must", words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nn | Ho set eit mål.
                    da | Sygeplejersken må gerne være koordinator.
                    da | Det skaldede hoved.
                    en | The room is musty.
                    en | The nurse is obliging.
                    """)
    void whatAnotherLanguageMayOrOnlySeemsToSayIsFree(String language, String words) {
        say(language, words);
        assertThat(Bookbinding.bind(project.files()).rules()).hasSize(2);
    }

    private void say(String language, String words) {
        String bokmaal = "nb: Sykepleieren kan være koordinator.";
        project.change(TEXTS, bokmaal, bokmaal + "\n    " + language + ": " + words);
    }

    @Test
    void everyRuleNeedsWords() {
        project.change(TEXTS, "nurse:", "nurses:");
        assertStopped(project, EXPERIENCE_RULE).contains("no words for 'nurse'");
    }

    @Test
    void wordsNeedARule() {
        project.change(TEXTS, "training:", "more: {norm: {nb: En.}, finding: {nb: To.}}\ntraining:");
        assertThat(problem(project)).startsWith(TEXTS).contains("'more'");
    }

    @Test
    void halfOfTheWordsAreNotEnough() {
        project.change(TEXTS, "  finding:\n    nb: Den ansatte skal få opplæring.\n", "");
        assertThat(problem(project)).startsWith(TEXTS).contains("'finding' is missing");
    }

    @Test
    void everyRuleFileNeedsItsWords() {
        project.remove(TEXTS);
        assertThat(problem(project)).isEqualTo(TEXTS + ": is missing");
    }
}
