package no.rollesjekk.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/** Weighs each term by how common it is in the language that has it most. */
final class LanguageSearcher extends IndexSearcher {

    private final Rarity rarity;

    LanguageSearcher(IndexReader index) throws IOException {
        super(index);
        this.rarity = new Rarity(index);
        setSimilarity(Analysis.SIMILARITY);
    }

    Rarity rarity() {
        return rarity;
    }

    @Override
    public TermStatistics termStatistics(Term term, int everywhere, long times) throws IOException {
        // a field that only some documents have can have a term in no more of them
        long having = collectionStatistics(term.field()).docCount();
        int documents = (int) Math.min(rarity.documents(term), having);
        return super.termStatistics(term, documents, Math.max(documents, times));
    }
}
