package no.rollesjekk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.rollesjekk.content.Language;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How common a term is in the language that has it most often. Over all languages, the smallest words of a language in
 * which little is written are as rare as what a text is about, and would put its few texts first.
 */
final class Rarity {

    /** A language with few documents says little of its words; so many of all documents are counted along with them. */
    private static final double BESIDE = 5;

    /** So many documents with a term, evenly chosen, tell in which languages it is at home. */
    private static final int SAMPLE = 300;

    private static final int MOST_KNOWN = 100_000;

    private final IndexReader index;
    private final Map<Language, Integer> sizes = new EnumMap<>(Language.class);
    private final Map<Term, Integer> known = new ConcurrentHashMap<>();

    Rarity(IndexReader index) throws IOException {
        this.index = index;
        for (Language language : Language.values()) {
            sizes.put(language, index.docFreq(new Term(Field.LANGUAGE, language.tag())));
        }
    }

    /** In how many documents a stem would stand if all were in the language that has it most. */
    int documents(String stem) {
        return documents(new Term(Field.TEXT, stem));
    }

    int documents(Term term) {
        Integer counted = known.get(term);
        if (counted != null) {
            return counted;
        }
        try {
            int documents = count(term, index.docFreq(term));
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(term, documents);
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a word that stands in so many documents tells, as BM25 counts it. */
    double of(double documents) {
        return Math.log(1 + (all() - documents + 0.5) / (documents + 0.5));
    }

    int all() {
        return index.maxDoc();
    }

    private int count(Term term, int everywhere) throws IOException {
        if (everywhere == 0) {
            return 0;
        }
        Map<Language, Integer> counts = sample(term, everywhere);
        int sampled = counts.values().stream().mapToInt(Integer::intValue).sum();
        double overall = (double) everywhere / all();
        double most = overall;
        for (Map.Entry<Language, Integer> each : counts.entrySet()) {
            double here = (double) each.getValue() / sampled * everywhere;
            most = Math.max(most, (here + BESIDE * overall) / (sizes.get(each.getKey()) + BESIDE));
        }
        return (int) Math.min(all(), Math.round(most * all()));
    }

    private Map<Language, Integer> sample(Term term, int everywhere) throws IOException {
        int step = everywhere <= SAMPLE ? 1 : Math.max(1, all() / SAMPLE);
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            PostingsEnum holding = leaf.reader().postings(term, PostingsEnum.NONE);
            if (holding != null) {
                SortedDocValues languages = DocValues.getSorted(leaf.reader(), Field.LANGUAGE);
                int document = holding.nextDoc();
                while (document != DocIdSetIterator.NO_MORE_DOCS) {
                    if (languages.advanceExact(document)) {
                        counts.merge(languages.lookupOrd(languages.ordValue()).utf8ToString(), 1, Integer::sum);
                    }
                    document = holding.advance(document + step);
                }
            }
        }
        Map<Language, Integer> byLanguage = new EnumMap<>(Language.class);
        counts.forEach((tag, count) -> byLanguage.put(Language.of(tag).orElseThrow(), count));
        return byLanguage;
    }
}
