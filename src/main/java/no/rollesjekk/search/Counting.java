package no.rollesjekk.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Reads the values of a field of what was found. */
final class Counting {

    private Counting() {}

    /** How often each value stands there. */
    static Map<String, Integer> of(IndexSearcher searcher, String field, ScoreDoc[] found) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        values(searcher, field, found).values().forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    /** Those that have this value there, in their order. */
    static ScoreDoc[] having(IndexSearcher searcher, String field, String value, ScoreDoc[] found) throws IOException {
        Map<Integer, String> values = values(searcher, field, found);
        return Arrays.stream(found)
                .filter(each -> value.equals(values.get(each.doc)))
                .toArray(ScoreDoc[]::new);
    }

    /** The value that each document has there. */
    static Map<Integer, String> values(IndexSearcher searcher, String field, ScoreDoc[] found) throws IOException {
        Map<Integer, String> byDocument = new HashMap<>();
        for (Map.Entry<LeafReaderContext, int[]> leaf : byLeaf(searcher, found).entrySet()) {
            SortedDocValues values = DocValues.getSorted(leaf.getKey().reader(), field);
            for (int document : leaf.getValue()) {
                if (values.advanceExact(document)) {
                    String value = values.lookupOrd(values.ordValue()).utf8ToString();
                    byDocument.put(leaf.getKey().docBase + document, value);
                }
            }
        }
        return byDocument;
    }

    /** The number that each document has there. */
    static Map<Integer, Long> numbers(IndexSearcher searcher, String field, ScoreDoc[] found) throws IOException {
        Map<Integer, Long> numbers = new HashMap<>();
        for (Map.Entry<LeafReaderContext, int[]> leaf : byLeaf(searcher, found).entrySet()) {
            NumericDocValues values = DocValues.getNumeric(leaf.getKey().reader(), field);
            for (int document : leaf.getValue()) {
                numbers.put(leaf.getKey().docBase + document, values.advanceExact(document) ? values.longValue() : 0);
            }
        }
        return numbers;
    }

    private static Map<LeafReaderContext, int[]> byLeaf(IndexSearcher searcher, ScoreDoc[] found) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int[] documents =
                Arrays.stream(found).mapToInt(each -> each.doc).sorted().toArray();
        Map<LeafReaderContext, int[]> byLeaf = new LinkedHashMap<>();
        for (int from = 0, to; from < documents.length; from = to) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[from], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (to = from; to < documents.length && documents[to] < end; ) {
                to++;
            }
            byLeaf.put(
                    leaf,
                    Arrays.stream(documents, from, to)
                            .map(document -> document - leaf.docBase)
                            .toArray());
        }
        return byLeaf;
    }

    static Map<String, Integer> mostFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }
}
