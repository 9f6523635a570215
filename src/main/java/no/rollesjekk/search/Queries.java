package no.rollesjekk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what people type into queries. Nothing in the text is read as query syntax. */
final class Queries {

    /** More different words than this say no more; keeps a query bounded whatever is pasted. */
    private static final int MOST_TERMS = 300;

    /** More than the clauses that one term makes: one a field, and what relates an answer otherwise. */
    private static final int FIELDS = 8;

    private static final float TIE = 0.3f;

    static {
        IndexSearcher.setMaxClauseCount(FIELDS * MOST_TERMS);
    }

    private Queries() {}

    static Query words(String text) {
        Set<String> words = terms(NordicAnalysis.words(), text);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        add(query, Field.TITLE, words, 2f);
        add(query, Field.QUESTION, words, 1f);
        add(query, Field.BODY, words, 1f);
        return query.build();
    }

    static Query pieces(String text) {
        Set<String> pieces = terms(NordicAnalysis.pieces(), text);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        add(query, Field.TITLE_PIECES, pieces, 1f);
        add(query, Field.BODY_PIECES, pieces, 1f);
        return query.build();
    }

    static Query text(String text) {
        return new DisjunctionMaxQuery(List.of(words(text), new BoostQuery(pieces(text), 0.5f)), TIE);
    }

    /** Answers that explain these rules or rest on these sources, whatever their words. */
    static Query related(Collection<String> rules, Collection<String> sources) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        rules.forEach(rule -> query.add(worth(Field.RULE, rule, 12f), Occur.SHOULD));
        sources.forEach(source -> query.add(worth(Field.SOURCE, source, 2f), Occur.SHOULD));
        return query.build();
    }

    private static Query worth(String field, String value, float points) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), points);
    }

    private static void add(BooleanQuery.Builder query, String field, Set<String> terms, float boost) {
        terms.forEach(term -> query.add(new BoostQuery(new TermQuery(new Term(field, term)), boost), Occur.SHOULD));
    }

    private static Set<String> terms(Analyzer analyzer, String text) {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && terms.size() < MOST_TERMS) {
                terms.add(term.toString());
            }
            return terms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
