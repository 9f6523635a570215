package no.rollesjekk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How text is cut for the index, the same for all languages: stems with what bokmål, nynorsk and Danish write differently
 * folded away, and pieces of four letters of these skeletons with the ends of words marked, which find compounds,
 * inflections and misspellings. No word is too common to be kept: what is one in bokmål may be the point in Danish.
 */
final class Analysis {

    static final Analyzer STEMS = cutting(words -> new SkeletonFilter(stemmed(words), "", ""));

    static final Analyzer PIECES =
            cutting(words -> new NGramTokenFilter(new SkeletonFilter(words, "<", ">"), 4, 4, true));

    static final Analyzer WORDS = cutting(words -> words);

    /** Long texts are punished a little less than Lucene's default does; measured on questions and passages. */
    static final Similarity SIMILARITY = new BM25Similarity(1.0f, 0.6f);

    private Analysis() {}

    static Analyzer perField() {
        return new PerFieldAnalyzerWrapper(
                STEMS,
                Map.of(
                        Field.TITLE_PIECES, PIECES,
                        Field.TEXT_PIECES, PIECES,
                        Field.TITLE_WORDS, WORDS,
                        Field.WORDS, WORDS));
    }

    /** With each letter in one sign: some keyboards and files write an å as an a and a ring. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenStream stemmed(TokenStream words) {
        return new NorwegianLightStemFilter(
                new ScandinavianNormalizationFilter(words),
                NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK);
    }

    private static Analyzer cutting(UnaryOperator<TokenStream> further) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, further.apply(new LowerCaseFilter(tokenizer)));
            }
        };
    }
}
