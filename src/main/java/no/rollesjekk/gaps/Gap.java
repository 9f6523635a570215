package no.rollesjekk.gaps;

import java.time.LocalDate;

/**
 * A word that people searched for in vain.
 *
 * @param searches how many
 * @param latest the day of the latest
 */
public record Gap(String word, Outcome outcome, long searches, LocalDate latest) {}
