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
        int documents = rarity.documents(term);
        return super.termStatistics(term, documents, Math.max(documents, times));
    }
}
