package no.rollesjekk.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Measure;
import no.rollesjekk.reasoning.Measures;
import org.junit.jupiter.api.Test;

/** The answers we publish hold together with the sources, the rules and the measures. */
class PublishedAnswersTest {

    private static final List<Answer> ANSWERS = answers();

    private static List<Answer> answers() {
        AnswerFile reading = new AnswerFile(House.FILES, House.SOURCES);
        return House.FILES.each(
                "content/answers/*.md", file -> reading.read(file).answer());
    }

    @Test
    void areAtLeastFifteen() {
        assertThat(ANSWERS).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void haveSourcesAnOwnerAndAReviewDate() {
        assertThat(ANSWERS).allSatisfy(answer -> {
            assertThat(answer.sources()).as(answer.id()).isNotEmpty();
            assertThat(answer.owner()).as(answer.id()).isNotBlank();
            assertThat(answer.review()).as(answer.id()).isAfter(answer.published());
        });
    }

    @Test
    void nameOnlyRulesAndMeasuresThatExist() {
        Measures measures = Measures.load(House.FILES);
        assertThat(ANSWERS).allSatisfy(answer -> {
            assertThat(answer.rules())
                    .as(answer.id())
                    .allMatch(rule -> House.BOOK.find(rule).isPresent());
            assertThat(answer.measures()).as(answer.id()).allMatch(measures::contains);
        });
    }

    @Test
    void explainEveryMeasure() {
        assertThat(Measures.load(House.FILES).all())
                .extracting(Measure::id)
                .allMatch(id ->
                        ANSWERS.stream().anyMatch(answer -> answer.measures().contains(id)));
    }
}
