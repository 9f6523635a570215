package no.rollesjekk.intake;

/**
 * A part of a sentence in which a negation and a subject hold.
 *
 * @param from index of its first word in the sentence
 * @param to index after its last
 * @param relative whether it begins with a word such as {@code som}, and so speaks of what was named last
 */
record Clause(int from, int to, boolean relative) {

    boolean contains(int index) {
        return index >= from && index < to;
    }
}
