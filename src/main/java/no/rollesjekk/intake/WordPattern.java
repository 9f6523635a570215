package no.rollesjekk.intake;

import java.util.LinkedHashSet;
import java.util.Set;
import no.rollesjekk.content.Words;

/**
 * One word of a phrase as it is written in the vocabulary: {@code fører}, {@code vedtak*}, {@code *tilsyn}.
 *
 * @param plain the stem as people type it on a keyboard without æ, ø and å; the stem itself where that would be another
 *     word
 */
record WordPattern(String stem, String plain, boolean open, boolean openBefore) {

    /** Shorter words without their special letters are often other words: får and far, bør and bor. */
    private static final int SAFE = 5;

    static WordPattern of(String written) {
        boolean openBefore = written.startsWith("*");
        boolean open = written.length() > 1 && written.endsWith("*");
        String bare = written.substring(openBefore ? 1 : 0, written.length() - (open ? 1 : 0));
        String stem = Words.normal(bare);
        return new WordPattern(stem, stem.length() < SAFE ? stem : plain(stem), open, openBefore);
    }

    private static String plain(String stem) {
        return stem.replace('å', 'a').replace('ø', 'o').replace('æ', 'a');
    }

    boolean matches(String normal) {
        return matches(normal, stem) || (!plain.equals(stem) && matches(normal, plain));
    }

    private boolean matches(String normal, String wanted) {
        if (openBefore) {
            return open ? normal.contains(wanted) : normal.endsWith(wanted);
        }
        return open ? normal.startsWith(wanted) : normal.equals(wanted);
    }

    /** Every spelling of the stem it matches. */
    Set<String> spellings() {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(stem);
        spellings.add(plain);
        return spellings;
    }
}
