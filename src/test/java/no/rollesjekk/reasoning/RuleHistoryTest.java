package no.rollesjekk.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was done to a rule since an advice was given can be told from its fingerprint. */
class RuleHistoryTest {

    private static final RuleHistory HISTORY = new RuleHistory(List.of(
            amendment("nurse", "00000003"),
            amendment("training", Amendment.REMOVED),
            amendment("nurse", "00000002"),
            amendment("nurse", "00000001"),
            amendment("training", "00000009")));

    @Test
    void isTheRulesOwnNewestFirst() {
        assertThat(HISTORY.since("nurse", "00000001"))
                .extracting(Amendment::fingerprint)
                .containsExactly("00000003", "00000002");
    }

    @Test
    void isNothingWhereTheRuleIsAsItWas() {
        assertThat(HISTORY.since("nurse", "00000003")).isEmpty();
    }

    @Test
    void isAllOfItWhereTheFingerprintIsUnknown() {
        assertThat(HISTORY.since("nurse", "0000000f")).isEqualTo(HISTORY.of("nurse"));
    }

    @Test
    void tellsThatARuleWasTakenOut() {
        assertThat(HISTORY.since("training", "00000009"))
                .extracting(Amendment::tookTheRuleOut)
                .containsExactly(true);
    }

    @Test
    void ofTheRulesWeHaveEndsAsTheyStand() {
        assertThat(House.BOOK.rules()).allSatisfy(rule -> {
            assertThat(House.BOOK.history().of(rule.id())).isNotEmpty();
            assertThat(House.BOOK.history().since(rule.id(), rule.fingerprint()))
                    .isEmpty();
        });
    }

    /** A later row may concern a part of the period only. */
    @Test
    void ofARuleInItsFirstEditionConcernsTheWholeTimeInForce() {
        assertThat(House.BOOK.rules())
                .filteredOn(rule -> House.BOOK.history().of(rule.id()).size() == 1)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(House.BOOK.history().of(rule.id()))
                        .extracting(Amendment::from, Amendment::to)
                        .containsExactly(tuple(rule.from(), rule.to())));
    }

    private static Amendment amendment(String rule, String fingerprint) {
        return new Amendment(LocalDate.EPOCH, "Change", rule, fingerprint, "something", null, null, List.of());
    }
}
