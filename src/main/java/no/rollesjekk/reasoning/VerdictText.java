package no.rollesjekk.reasoning;

import no.rollesjekk.content.Text;

/** The words of a verdict: its heading, and what it means and leads to whatever the case. */
public record VerdictText(Verdict code, Text headline, Text summary) {}
