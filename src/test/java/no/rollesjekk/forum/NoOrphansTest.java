package no.rollesjekk.forum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Rule;
import no.rollesjekk.sources.Source;
import org.junit.jupiter.api.Test;

/** Rules, sources, cases and answers lead to each other: none stands alone. */
class NoOrphansTest {

    private static final List<Answer> ANSWERS =
            House.FILES.each("content/answers/*.md", new AnswerFile(House.FILES, House.SOURCES)::read).stream()
                    .map(Written::answer)
                    .toList();

    @Test
    void everyRuleHasASourceThatIsThere() {
        assertThat(ids(rule -> rule.sources().stream()
                        .noneMatch(source -> House.SOURCES.find(source).isPresent())))
                .isEmpty();
    }

    @Test
    void everyRuleHasACaseInWhichItHolds() {
        assertThat(ids(rule -> House.CASES.hits(rule).isEmpty())).isEmpty();
    }

    @Test
    void everyRuleIsExplainedByAnAnswer() {
        assertThat(ids(rule ->
                        ANSWERS.stream().noneMatch(answer -> answer.rules().contains(rule.id()))))
                .isEmpty();
    }

    private static List<String> ids(Predicate<Rule> wrong) {
        return House.BOOK.rules().stream().filter(wrong).map(Rule::id).toList();
    }

    @Test
    void everySourceIsCitedByARuleOrAnAnswer() {
        assertThat(House.SOURCES.all().stream()
                        .map(Source::id)
                        .filter(id -> House.BOOK.citing(id).isEmpty())
                        .filter(id -> ANSWERS.stream()
                                .noneMatch(answer -> answer.sources().contains(id))))
                .isEmpty();
    }

    @Test
    void everyAnswerNamesARuleAndASourceThatAreThere() {
        assertThat(ANSWERS).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.rules())
                    .as(answer.id())
                    .isNotEmpty()
                    .allMatch(rule -> House.BOOK.find(rule).isPresent());
            assertThat(answer.sources())
                    .as(answer.id())
                    .isNotEmpty()
                    .allMatch(source -> House.SOURCES.find(source).isPresent());
        });
    }
}
