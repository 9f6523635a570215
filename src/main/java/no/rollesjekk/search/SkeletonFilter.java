package no.rollesjekk.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Leaves of each word its {@link Skeleton}, between two marks. */
final class SkeletonFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String before;
    private final String after;

    SkeletonFilter(TokenStream words, String before, String after) {
        super(words);
        this.before = before;
        this.after = after;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String bones = Skeleton.of(term.toString());
        term.setEmpty().append(before).append(bones).append(after);
        return true;
    }
}
