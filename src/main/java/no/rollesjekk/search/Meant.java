package no.rollesjekk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.search.Asked.Token;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** What was perhaps meant, where a word that was typed stands nowhere in the index. */
final class Meant {

    /** A longer text has many words of its own. */
    private static final int MOST_WORDS = 10;

    private Meant() {}

    static Optional<String> by(Asked asked, IndexReader index) throws IOException {
        if (asked.tokens().size() > MOST_WORDS) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        boolean differs = false;
        for (Token token : asked.tokens()) {
            String meant = token.word();
            if (index.docFreq(new Term(Field.WORDS, meant)) == 0) {
                List<String> near = Spelling.near(index, Field.WORDS, meant, 1);
                meant = near.isEmpty() ? meant : near.get(0);
            }
            differs |= !meant.equals(token.word());
            words.add(meant);
        }
        return differs ? Optional.of(String.join(" ", words)) : Optional.empty();
    }
}
