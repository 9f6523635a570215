package no.rollesjekk.search;

import java.util.List;

/** One or more words that name something, cut as the index is. */
record Name(List<String> stems, List<String> pieces) {

    static Name of(String words) {
        return new Name(
                Analysis.terms(Analysis.STEMS, words),
                Analysis.terms(Analysis.PIECES, words).stream().distinct().toList());
    }
}
