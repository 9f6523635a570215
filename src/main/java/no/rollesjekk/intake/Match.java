package no.rollesjekk.intake;

/** A phrase found in a sentence, from one word to before another. */
record Match(Entry entry, int from, int to) {

    int length() {
        return to - from;
    }

    boolean overlaps(Match other) {
        return from < other.to && other.from < to;
    }
}
