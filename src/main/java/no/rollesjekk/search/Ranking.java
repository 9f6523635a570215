package no.rollesjekk.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import no.rollesjekk.content.Language;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;

/** Finds by words, and puts the best of what it found in order by pieces of words and their nearness. */
final class Ranking {

    /** More than these nobody looks through, and no facet counts. */
    static final int MOST = 1_000;

    /** So many of the best are put in order by all there is. */
    static final int RESCORED = 100;

    private Ranking() {}

    /**
     * Without what fits so much worse than the best of its kind and language that it is no answer; or than the best of all.
     * It does not depend on what a search is narrowed to, so that what is counted is what is found when it is narrowed.
     */
    static ScoreDoc[] fitting(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        Map<Integer, String> kinds = Counting.values(searcher, Field.KIND, found);
        Map<Integer, String> languages = Counting.values(searcher, Field.LANGUAGE, found);
        Map<String, Float> best = new HashMap<>();
        for (ScoreDoc each : found) {
            best.putIfAbsent(kinds.get(each.doc) + languages.get(each.doc), each.score);
        }
        return Arrays.stream(found)
                .filter(each -> each.score >= Weights.LEAST_OF_ALL * found[0].score)
                .filter(each -> each.score >= Weights.LEAST * best.get(kinds.get(each.doc) + languages.get(each.doc)))
                .toArray(ScoreDoc[]::new);
    }

    /** Whether the last of them fits too badly, and so all that come after it. */
    static boolean fitsWorse(ScoreDoc[] found) {
        return found[found.length - 1].score < Weights.LEAST_OF_ALL * found[0].score;
    }

    /** The best in order of all there is, then the rest. */
    static ScoreDoc[] ordered(IndexSearcher searcher, Queries queries, ScoreDoc[] found) throws IOException {
        TopDocs all = new TopDocs(new TotalHits(found.length, TotalHits.Relation.EQUAL_TO), head(found));
        Query dear = either(queries.byPieces(), queries.byNearness(), new BoostQuery(queries.byWords(), Weights.WORDS));
        ScoreDoc[] first = new QueryRescorer(dear) {
            @Override
            protected float combine(float words, boolean fits, float all) {
                return fits ? all : 0;
            }
        }.rescore(searcher, all, RESCORED).scoreDocs;
        ScoreDoc[] ordered = found.clone();
        System.arraycopy(first, 0, ordered, 0, first.length);
        return ordered;
    }

    /** Puts what is in the reader's language before what fits hardly better, among those put in order. */
    static void prefer(IndexSearcher searcher, Language reader, ScoreDoc[] ordered) throws IOException {
        ScoreDoc[] first = head(ordered);
        for (ScoreDoc hers : Counting.having(searcher, Field.LANGUAGE, reader.tag(), first)) {
            hers.score *= Weights.READER;
        }
        Arrays.sort(first, Comparator.comparing(each -> -each.score));
        System.arraycopy(first, 0, ordered, 0, first.length);
    }

    private static ScoreDoc[] head(ScoreDoc[] all) {
        return Arrays.copyOf(all, Math.min(RESCORED, all.length));
    }

    static Query either(Query... queries) {
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
