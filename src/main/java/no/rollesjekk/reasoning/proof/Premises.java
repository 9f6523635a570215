package no.rollesjekk.reasoning.proof;

import java.time.LocalDate;
import no.rollesjekk.facts.CircumstanceTypes;
import no.rollesjekk.facts.Constraints;
import no.rollesjekk.reasoning.Law;
import no.rollesjekk.reasoning.Matching;
import no.rollesjekk.reasoning.Measures;
import no.rollesjekk.reasoning.RuleBook;
import no.rollesjekk.sources.Sources;

/**
 * All that a proof is about.
 *
 * @param engine what finds the rules when advice is given
 * @param firstDay the first day whose law is proved
 * @param today the day whose law is proved in full
 */
public record Premises(
        RuleBook book,
        Law law,
        Constraints constraints,
        Matching engine,
        Measures measures,
        Sources sources,
        LocalDate firstDay,
        LocalDate today) {

    CircumstanceTypes types() {
        return law.types();
    }
}
