package no.rollesjekk.reasoning.proof;

import static org.assertj.core.api.Assertions.assertThat;

import no.rollesjekk.reasoning.House;
import org.junit.jupiter.api.Test;

/** A wrong ground does not pass the cases that stand beside the rules. */
class MutationTest {

    @Test
    void theCasesCatchAWrongGround() {
        Mutation.Caught caught = new Mutation(Proved.PREMISES, House.CASES).caught();
        assertThat(caught.mutants()).isGreaterThan(400);
        assertThat(caught.survivors()).isEmpty();
    }
}
