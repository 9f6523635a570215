package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.facts.Case;
import no.rollesjekk.facts.Circumstance;

/**
 * What the rule book says of a case.
 *
 * @param reasons what was told and carries the verdict: it alone gives it, and no part of it can be left out
 * @param findings what holds, and what only an answer keeps from holding; those that carry the verdict first
 * @param presumptions circumstances nobody mentioned whose ordinary value the verdict rests on
 * @param questions what to ask next, most important first
 * @param changes all smallest sets of changes the municipality could make that turn the verdict milder
 * @param ruleBook the version of the rule book
 * @param asOf the day whose law was used
 */
public record Advice(
        Case theCase,
        Verdict verdict,
        List<Circumstance> reasons,
        List<Finding> findings,
        List<Measure> measures,
        List<Circumstance> presumptions,
        List<Circumstance> questions,
        List<Change> changes,
        String ruleBook,
        LocalDate asOf) {}
