package no.rollesjekk.reasoning.drools;

import no.rollesjekk.reasoning.Amendment;

/**
 * What one row of {@code rules/CHANGELOG.md} says.
 *
 * @param heading the line of the heading over it
 * @param line its own
 */
record ChangelogEntry(int heading, int line, Amendment amendment) {

    String rule() {
        return amendment.rule();
    }
}
