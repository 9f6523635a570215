package no.rollesjekk.reasoning.drools;

import static no.rollesjekk.reasoning.drools.SmallBook.DRL;
import static no.rollesjekk.reasoning.drools.SmallBook.EXPERIENCE_RULE;
import static no.rollesjekk.reasoning.drools.SmallBook.LAW_RULE;
import static no.rollesjekk.reasoning.drools.SmallBook.TEXTS;
import static no.rollesjekk.reasoning.drools.Stopping.assertStopped;
import static no.rollesjekk.reasoning.drools.Stopping.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import no.rollesjekk.content.Project;
import no.rollesjekk.reasoning.Condition;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.reasoning.RuleBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake in a rule, its words, its sources or its measures ends the build, and says where it stands. */
class BookbindingTest {

    private Project project;

    @BeforeEach
    void writeASmallBook(@TempDir Path folder) {
        project = SmallBook.in(folder);
    }

    @Test
    void whatIsRightIsBound() {
        RuleBook book = Bookbinding.bind(project.files());
        assertThat(book.rules()).extracting(Rule::id).containsExactly("training", "nurse");
        assertThat(book.rules().get(0).sources()).containsExactly("seen-law", "talk");
        assertThat(book.rules().get(1).conditions()).containsOnly(new Condition("function", List.of("NURSE")));
    }

    @Test
    void theVersionFollowsTheWords() {
        String before = Bookbinding.bind(project.files()).version();
        project.change(TEXTS, "få opplæring", "få god opplæring");
        assertThat(Bookbinding.bind(project.files()).version()).isNotEqualTo(before);
    }

    @Test
    void aRemedyBelongsToAMeasureThereIs() {
        String question = "content/questions/trained.yaml";
        String remedy =
                "presumed: %s\npresumption: {nb: Det vanlige.}\nremedy: {measure: %s, text: {nb: Gjør dette}}\n";
        project.change(question, "choices:", remedy.formatted("\"YES\"", "training") + "choices:");
        assertThat(Bookbinding.bind(project.files()).rules()).hasSize(2);
        project.change(question, "measure: training", "measure: trainng");
        assertThat(problem(project)).startsWith(question).contains("the measure 'trainng', which is not there");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    @measures(                   | @mesures(                        | unknown metadata @mesures
                    @id( "training" )            | ``                               | @id is missing
                    @kind( "DUTY" )              | ``                               | @kind is missing
                    "DUTY"                       | "DUTIES"                         | @kind is none of
                    "SUITABLE_WITH_MEASURES"     | "FINE"                           | @verdict is none of
                    "LAW"                        | "CUSTOM"                         | @strength is none of
                    "seen-law, talk"             | "seen-lav"                       | no source 'seen-lav'
                    @sources( "seen-law, talk" ) | ``                               | no source
                    @measures( "training" )      | @measures( "trainng" )           | no measure 'trainng'
                    "2012-01-01"                 | "1. jan 2012"                    | @from is no date
                    "2012-01-01"                 | "2012-01-01" ) @to( "2011-12-31" | @from is after @to
                    "SUITABLE_WITH_MEASURES"     | "NEED_MORE_INFORMATION"          | no rule decides that more
                    "seen-law, talk"             | "unseen-law"                     | 'unseen-law' cannot carry that
                    "seen-law, talk"             | "talk"                           | 'talk' cannot carry that
                    hits.add( "training" )       | hits.add( "nurse" )              | the consequence is written
                    hits.add( "training" );      | System.exit( 1 );                | the consequence is written
                    """)
    void whatARuleSaysOfItselfMustBeRight(String right, String wrong, String problem) {
        project.change(DRL, right, wrong);
        assertStopped(project, LAW_RULE).contains(problem);
    }

    @Test
    void twoRulesCannotHaveTheSameId() {
        project.change(DRL, "\"nurse\"", "\"training\"");
        project.write(TEXTS, "training: {norm: {nb: En.}, finding: {nb: To.}}\n");
        assertStopped(project, EXPERIENCE_RULE).contains("'training' is taken by " + DRL + ":" + LAW_RULE);
    }

    @Test
    void onlyARuleCanBeOverridden() {
        project.change(DRL, "@overrides( \"training\" )", "@overrides( \"traning\" )");
        assertStopped(project, EXPERIENCE_RULE).contains("overrides 'traning'");
    }

    @Test
    void whatIsNoRuleFileIsRefused() {
        project.change(DRL, "when", "whenever");
        assertThat(problem(project)).startsWith(DRL);
    }
}
