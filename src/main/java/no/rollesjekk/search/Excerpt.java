package no.rollesjekk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.rollesjekk.search.Hit.Mark;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * The passage of a text that fits best, as plain text, and where in it the words stand that were searched for.
 */
record Excerpt(String text, List<Mark> marks) {

    /** Letters that no language uses, to carry the marks through the highlighter. */
    private static final char BEGIN = '\uE000';

    private static final char END = '\uE001';

    /** One passage for each of the documents. */
    static List<Excerpt> of(IndexSearcher searcher, Query query, TopDocs found) throws IOException {
        String[] marked = UnifiedHighlighter.builder(searcher, Analysis.STEMS)
                .withFormatter(new Marking())
                .withFieldMatcher(Field.TEXT::equals)
                .build()
                .highlight(Field.BODY, query, found, 1);
        List<Excerpt> excerpts = new ArrayList<>();
        for (String each : marked) {
            excerpts.add(read(each == null ? "" : each));
        }
        return excerpts;
    }

    private static Excerpt read(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int begin = 0;
        for (char letter : marked.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (letter == BEGIN) {
                begin = text.length();
            } else if (letter == END) {
                marks.add(new Mark(begin, text.length()));
            } else {
                text.append(letter);
            }
        }
        return new Excerpt(text.toString(), List.copyOf(marks));
    }

    private static final class Marking extends PassageFormatter {

        @Override
        public String format(Passage[] passages, String content) {
            if (passages.length == 0) {
                return "";
            }
            Passage best = passages[0];
            StringBuilder text = new StringBuilder();
            int at = best.getStartOffset();
            for (int i = 0; i < best.getNumMatches(); i++) {
                int start = Math.max(at, best.getMatchStarts()[i]);
                int end = Math.max(start, Math.min(best.getMatchEnds()[i], best.getEndOffset()));
                if (end > start) {
                    text.append(content, at, start)
                            .append(BEGIN)
                            .append(content, start, end)
                            .append(END);
                    at = end;
                }
            }
            return text.append(content, at, best.getEndOffset()).toString();
        }
    }
}
