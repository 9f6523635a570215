package no.rollesjekk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/** Finds by words, and puts the best of what it found in order by pieces of words and their nearness. */
final class Ranking {

    /** More than these nobody looks through, and no facet counts. */
    static final int MOST = 1_000;

    /** So many of the best are put in order by all there is. */
    static final int RESCORED = 100;

    /** Among more documents than this, pieces are too many to find by, and only put in order what words found. */
    private static final int FEW = 20_000;

    private Ranking() {}

    /** By telling words only, and by far the cheapest. */
    static TopDocs candidates(IndexSearcher searcher, Queries queries, Query filter) throws IOException {
        return searcher.search(filtered(queries.telling(), filter), MOST);
    }

    /** @param candidates what passes the filter of all that {@link #candidates} found */
    static ScoreDoc[] best(IndexSearcher searcher, Queries queries, Query filter, TopDocs candidates)
            throws IOException {
        Query pieces = queries.byPieces();
        TopDocs found = candidates;
        boolean fewCanBeFound = searcher.getIndexReader().numDocs() <= FEW || found.scoreDocs.length == 0;
        if (found.scoreDocs.length < RESCORED && fewCanBeFound) {
            found = searcher.search(filtered(either(queries.byWords(), pieces), filter), RESCORED);
        }
        Query dear = either(pieces, queries.byNearness(), new BoostQuery(queries.byWords(), Weights.WORDS));
        return ordered(searcher, found, dear);
    }

    /** The best in a new order, without what fits badly; then the rest in the old. */
    private static ScoreDoc[] ordered(IndexSearcher searcher, TopDocs found, Query dear) throws IOException {
        ScoreDoc[] first = new QueryRescorer(dear) {
            @Override
            protected float combine(float words, boolean fits, float all) {
                return fits ? all : 0;
            }
        }.rescore(searcher, new TopDocs(found.totalHits, head(found.scoreDocs)), RESCORED).scoreDocs;
        List<ScoreDoc> ordered = new ArrayList<>();
        for (ScoreDoc each : first) {
            if (each.score >= Weights.LEAST * first[0].score) {
                ordered.add(each);
            }
        }
        if (found.scoreDocs.length > RESCORED) {
            ordered.addAll(Arrays.asList(found.scoreDocs).subList(RESCORED, found.scoreDocs.length));
        }
        return ordered.toArray(ScoreDoc[]::new);
    }

    private static ScoreDoc[] head(ScoreDoc[] all) {
        return Arrays.copyOf(all, Math.min(RESCORED, all.length));
    }

    private static Query either(Query... queries) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        Arrays.stream(queries).forEach(query -> either.add(query, Occur.SHOULD));
        return either.build();
    }

    /** A filter that lets all pass only stands in Lucene's way. */
    static Query filtered(Query query, Query filter) {
        if (filter instanceof MatchAllDocsQuery) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }
}
