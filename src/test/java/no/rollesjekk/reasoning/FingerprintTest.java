package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.Text;
import org.junit.jupiter.api.Test;

/** A rule's fingerprint follows what the rule does, not how it is worded. */
class FingerprintTest {

    private static final Rule RULE = House.BOOK.find("supervision-with-harm").orElseThrow();

    @Test
    void isEightHexadecimalDigits() {
        assertThat(RULE.fingerprint()).matches("[0-9a-f]{8}");
    }

    @Test
    void doesNotFollowWordsAndPlace() {
        Text other = House.BOOK.rules().get(0).norm();
        Rule reworded = new Rule(
                RULE.id(),
                RULE.topic(),
                "Another title",
                RULE.kind(),
                RULE.verdict(),
                RULE.strength(),
                RULE.sources(),
                RULE.measures(),
                RULE.from(),
                RULE.to(),
                RULE.overrides(),
                RULE.conditions(),
                other,
                other,
                "elsewhere.drl",
                1);
        assertThat(reworded.fingerprint()).isEqualTo(RULE.fingerprint());
    }

    @Test
    void followsTimeAndGrounds() {
        assertThat(changed(LocalDate.of(2030, 1, 1), RULE.conditions())).isNotEqualTo(RULE.fingerprint());
        assertThat(changed(RULE.from(), RULE.conditions().subList(0, 1))).isNotEqualTo(RULE.fingerprint());
    }

    @Test
    void isItsOwnForEachRule() {
        List<String> all = House.BOOK.rules().stream().map(Rule::fingerprint).toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    private static String changed(LocalDate from, List<Condition> conditions) {
        return new Rule(
                        RULE.id(),
                        RULE.topic(),
                        RULE.title(),
                        RULE.kind(),
                        RULE.verdict(),
                        RULE.strength(),
                        RULE.sources(),
                        RULE.measures(),
                        from,
                        RULE.to(),
                        RULE.overrides(),
                        conditions,
                        RULE.norm(),
                        RULE.finding(),
                        RULE.file(),
                        RULE.line())
                .fingerprint();
    }
}
