package no.rollesjekk.reasoning.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rule book is proved in every state. */
class ProofTest {

    private static final int CLAIMS = 11;

    @Test
    void everyClaimAboutTheRuleBookHolds() {
        List<Shown> shown = new Proof(Proved.PREMISES).prove(each -> {});
        assertThat(shown).hasSize(CLAIMS).allMatch(each -> each.states() > 0);
        assertThat(shown)
                .filteredOn(each -> !each.holds())
                .extracting(each -> each.claim() + ": " + each.against().orElseThrow())
                .isEmpty();
    }
}
