package no.rollesjekk.intake;

import no.rollesjekk.content.Words;

/** One word of a phrase as it is written in the vocabulary: {@code fører}, {@code vedtak*}, {@code *tilsyn}. */
record WordPattern(String stem, boolean open, boolean openBefore) {

    static WordPattern of(String written) {
        boolean openBefore = written.startsWith("*");
        boolean open = written.length() > 1 && written.endsWith("*");
        String stem = written.substring(openBefore ? 1 : 0, written.length() - (open ? 1 : 0));
        return new WordPattern(Words.folded(stem), open, openBefore);
    }

    boolean matches(String folded) {
        if (openBefore) {
            return open ? folded.contains(stem) : folded.endsWith(stem);
        }
        return open ? folded.startsWith(stem) : folded.equals(stem);
    }
}
