package no.rollesjekk.intake;

import java.util.BitSet;
import java.util.Set;

/**
 * What the vocabulary knows of a word.
 *
 * @param classes the word classes it is of
 * @param elements the elements of phrases that it matches, by number
 */
record Senses(Set<String> classes, BitSet elements) {}
