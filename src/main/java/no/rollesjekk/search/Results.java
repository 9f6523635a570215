package no.rollesjekk.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.content.Language;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** What of one state of the index fits what was asked. */
final class Results {

    /** In an index of this size pieces always find, too; in a larger one, where words found little. */
    private static final int SMALL = 2_000;

    private static final int MEDIUM = 20_000;

    private static final Sort NEWEST =
            new Sort(new SortField(Field.DATE, SortField.Type.LONG, true), SortField.FIELD_DOC);

    private final LanguageSearcher searcher;
    private final Queries queries;
    private final boolean everything;
    private final Map<Filters, ScoreDoc[]> fitting = new HashMap<>();
    private Query finding;

    /** Whether nothing fits but what was looked through. */
    private boolean whole;

    /** @param everything whether nothing was asked, so that all there is fits */
    Results(LanguageSearcher searcher, Asked asked, Terms terms, boolean everything) throws IOException {
        this.searcher = searcher;
        this.queries = new Queries(searcher, asked, terms);
        this.everything = everything;
        this.finding = queries.telling();
    }

    Queries queries() {
        return queries;
    }

    ScoreDoc[] in(Filters filters, Order order, Optional<Language> reader) throws IOException {
        if (everything) {
            return fitting(filters);
        }
        int documents = searcher.getIndexReader().numDocs();
        if (documents <= SMALL) {
            findBy(queries.byWordsAndPieces());
        } else if (fitting(filters).length < (documents <= MEDIUM ? Ranking.RESCORED : 1)) {
            findBy(queries.byWordsAndRarePieces());
        }
        ScoreDoc[] best = Ranking.ordered(searcher, queries, fitting(filters));
        if (reader.isPresent()) {
            Ranking.prefer(searcher, reader.get(), best);
        }
        if (order == Order.DATE) {
            Map<Integer, Long> days = Counting.numbers(searcher, Field.DATE, best);
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
        String chosen = filters.values().get(field);
        Map<String, Integer> counts =
                Counting.of(searcher, field, chosen == null ? found : fitting(filters.without(field)));
        if (chosen != null && found.length > 0) {
            // where more was found than is looked through, what was chosen may have been looked through by itself
            counts.put(chosen, found.length);
        }
        return Counting.mostFirst(counts);
    }

    private void findBy(Query query) {
        finding = query;
        whole = false;
        fitting.clear();
    }

    /** What is narrowed is a part of what is not, unless more was found than is looked through. */
    private ScoreDoc[] fitting(Filters filters) throws IOException {
        ScoreDoc[] known = fitting.get(filters);
        if (known == null) {
            known = everything || filters.equals(Filters.NONE) ? find(filters) : narrowed(filters);
            fitting.put(filters, known);
        }
        return known;
    }

    private ScoreDoc[] narrowed(Filters filters) throws IOException {
        ScoreDoc[] within = fitting(Filters.NONE);
        for (Map.Entry<String, String> each : filters.values().entrySet()) {
            within = Counting.having(searcher, each.getKey(), each.getValue(), within);
        }
        return whole || within.length >= Ranking.RESCORED ? within : find(filters);
    }

    private ScoreDoc[] find(Filters filters) throws IOException {
        if (everything) {
            return searcher.search(filters.query(), Ranking.MOST, NEWEST).scoreDocs;
        }
        ScoreDoc[] found = searcher.search(Ranking.filtered(finding, filters.query()), Ranking.MOST).scoreDocs;
        whole |= filters.equals(Filters.NONE) && (found.length < Ranking.MOST || Ranking.fitsWorse(found));
        return Ranking.fitting(searcher, found);
    }
}
