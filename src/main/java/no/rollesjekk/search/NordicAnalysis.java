package no.rollesjekk.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How Norwegian and Danish text is cut for the index: words with the letters folded that the languages write differently,
 * and pieces of four letters with the ends of words marked, which find compounds, inflections and misspellings.
 */
final class NordicAnalysis {

    private static final int PIECE = 4;

    private NordicAnalysis() {}

    static Analyzer perField() {
        return new PerFieldAnalyzerWrapper(words(), Map.of(Field.TITLE_PIECES, pieces(), Field.BODY_PIECES, pieces()));
    }

    static Analyzer words() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, folded(tokenizer));
            }
        };
    }

    static Analyzer pieces() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer tokenizer = new StandardTokenizer();
                TokenStream marked = new PatternReplaceFilter(
                        folded(tokenizer), java.util.regex.Pattern.compile("^(.*)$"), "<$1>", false);
                return new TokenStreamComponents(tokenizer, new NGramTokenFilter(marked, PIECE, PIECE, false));
            }
        };
    }

    private static TokenStream folded(StandardTokenizer tokenizer) {
        return new ScandinavianFoldingFilter(new LowerCaseFilter(tokenizer));
    }
}
