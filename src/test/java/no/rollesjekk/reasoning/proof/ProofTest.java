package no.rollesjekk.reasoning.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.drools.DroolsMatching;
import org.junit.jupiter.api.Test;

/** The rule book is proved in every state. */
class ProofTest {

    @Test
    void holds() {
        Premises premises = new Premises(
                House.BOOK,
                House.LAW,
                Constraints.load(House.FILES, House.TYPES),
                new DroolsMatching(House.BOOK),
                Measures.load(House.FILES),
                House.SOURCES,
                LocalDate.of(2012, 1, 1),
                LocalDate.of(2026, 11, 21));
        long[] t = {System.nanoTime()};
        assertThat(new Proof(premises).prove(shown -> {
                    System.out.println(shown + " " + (System.nanoTime() - t[0]) / 1000000 + " ms");
                    t[0] = System.nanoTime();
                }))
                .allMatch(Shown::holds);
    }
}
