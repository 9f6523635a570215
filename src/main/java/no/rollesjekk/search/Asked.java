package no.rollesjekk.search;

import java.util.ArrayList;
import java.util.List;

/** What somebody typed, cut as the index is. Nothing in it is read as query syntax. */
record Asked(List<Token> tokens) {

    /**
     * One word.
     *
     * @param word as it is spelt, in lower case
     * @param stem as the index holds it
     */
    record Token(String word, String stem) {

        List<String> pieces() {
            return Analysis.terms(Analysis.PIECES, word);
        }
    }

    /** Longer than this nobody asks; keeps the work bounded whatever is pasted. */
    private static final int LONGEST = 40_000;

    static Asked of(String text) {
        String bounded = Analysis.composed(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        List<String> words = Analysis.terms(Analysis.WORDS, bounded);
        List<String> stems = Analysis.terms(Analysis.STEMS, bounded);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            tokens.add(new Token(words.get(i), stems.get(i)));
        }
        return new Asked(tokens);
    }

    List<String> stems() {
        return tokens.stream().map(Token::stem).toList();
    }
}
