package no.rollesjekk.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Words of the index that are spelt nearly alike. */
final class Spelling {

    private static final int SHORTEST = 4;

    /** Nobody misspells a longer word by a letter or two, and to look for what is near one is dear. */
    private static final int LONGEST = 40;

    /** From here on two letters may differ. */
    private static final int LONG = 8;

    private Spelling() {}

    /** Best first: nearest, then most common. */
    static List<String> near(IndexReader index, String field, String word, int most) throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        checker.setMaxEdits(word.length() < LONG ? 1 : 2);
        checker.setMinPrefix(1);
        checker.setMaxInspections(5);
        checker.setAccuracy(0.5f);
        SuggestWord[] found =
                checker.suggestSimilar(new Term(field, word), most, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return Arrays.stream(found).map(near -> near.string).toList();
    }
}
