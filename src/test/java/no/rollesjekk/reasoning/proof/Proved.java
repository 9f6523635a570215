package no.rollesjekk.reasoning.proof;

import java.time.LocalDate;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.RuleCase;
import no.rollesjekk.reasoning.drools.DroolsMatching;

/** The real rule book, ready to be proved. */
final class Proved {

    static final Premises PREMISES = new Premises(
            House.BOOK,
            House.LAW,
            Constraints.load(House.FILES, House.TYPES),
            new DroolsMatching(House.BOOK),
            Measures.load(House.FILES),
            House.SOURCES,
            LocalDate.of(2012, 1, 1),
            RuleCase.TODAY);

    private Proved() {}
}
