package no.rollesjekk.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;

/** What of one state of the index fits what was asked. */
final class Results {

    private static final Sort NEWEST =
            new Sort(new SortField(Field.DATE, SortField.Type.LONG, true), SortField.FIELD_DOC);

    private final IndexSearcher searcher;
    private final Queries queries;
    private final boolean everything;
    private final Map<Filters, TopDocs> byFilters = new HashMap<>();

    /** @param everything whether nothing was asked, so that all there is fits */
    Results(IndexSearcher searcher, Concepts concepts, Asked asked, boolean everything) throws IOException {
        this.searcher = searcher;
        this.queries = new Queries(searcher.getIndexReader(), concepts, asked);
        this.everything = everything;
    }

    Queries queries() {
        return queries;
    }

    ScoreDoc[] in(Filters filters, Order order) throws IOException {
        if (everything) {
            return searcher.search(filters.query(), Ranking.MOST, NEWEST).scoreDocs;
        }
        ScoreDoc[] best = Ranking.best(searcher, queries, filters.query(), narrowed(filters));
        if (order == Order.DATE) {
            Map<Integer, Long> days = days(best);
            Arrays.sort(best, Comparator.comparing(each -> -days.get(each.doc)));
        }
        return best;
    }

    Facets facets(Filters filters, ScoreDoc[] found) throws IOException {
        return new Facets(
                counts(Field.KIND, filters, found),
                counts(Field.LANGUAGE, filters, found),
                counts(Field.TOPIC, filters, found));
    }

    private Map<String, Integer> counts(String field, Filters filters, ScoreDoc[] found) throws IOException {
        return Counting.of(
                searcher,
                field,
                filters.fields().contains(field) ? candidates(filters.without(field)).scoreDocs : found);
    }

    /** What is of one kind is among what is of any, most often; a query less. */
    private TopDocs narrowed(Filters filters) throws IOException {
        String kind = filters.values().get(Field.KIND);
        if (kind == null) {
            return candidates(filters);
        }
        TopDocs all = candidates(filters.without(Field.KIND));
        ScoreDoc[] ofKind = Counting.having(searcher, Field.KIND, kind, all.scoreDocs);
        return all.scoreDocs.length < Ranking.MOST || ofKind.length >= Ranking.RESCORED
                ? new TopDocs(all.totalHits, ofKind)
                : candidates(filters);
    }

    private TopDocs candidates(Filters filters) throws IOException {
        TopDocs known = byFilters.get(filters);
        if (known == null) {
            known = everything
                    ? searcher.search(filters.query(), Ranking.MOST)
                    : Ranking.candidates(searcher, queries, filters.query());
            byFilters.put(filters, known);
        }
        return known;
    }

    private Map<Integer, Long> days(ScoreDoc[] found) throws IOException {
        return Counting.numbers(searcher, Field.DATE, found);
    }
}
