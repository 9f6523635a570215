package no.rollesjekk.reasoning;

import no.rollesjekk.content.Text;

/**
 * The words of a verdict.
 *
 * @param brief a few words, for a cell of a table
 * @param headline its heading
 * @param summary what it means and leads to, whatever the case
 */
public record VerdictText(Verdict code, Text brief, Text headline, Text summary) {}
