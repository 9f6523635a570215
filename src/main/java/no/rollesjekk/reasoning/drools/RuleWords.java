package no.rollesjekk.reasoning.drools;

import no.rollesjekk.content.Text;

/** The words of one rule, from the {@code .texts.yaml} beside its rule file. */
record RuleWords(Text norm, Text finding) {}
