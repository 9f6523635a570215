package no.rollesjekk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.content.Language;
import no.rollesjekk.forum.Answer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.springframework.stereotype.Service;

/** Searches the published answers. Touches the index only, never the database. */
@Service
public class Searching {

    public static final int MOST_HITS = 100;

    private static final int DEEPEST = 10_000;

    private final Indexing indexing;

    Searching(Indexing indexing) {
        this.indexing = indexing;
    }

    /**
     * @param text what somebody typed; anything at all
     * @param size how many hits at the most, 1 to {@value #MOST_HITS}
     * @param page from 0
     */
    public Hits search(String text, Optional<Language> language, Optional<String> topic, int size, int page) {
        Query asked = text.isBlank() ? new MatchAllDocsQuery() : Queries.text(text);
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(asked, Occur.MUST);
        language.ifPresent(tag -> query.add(new TermQuery(new Term(Field.LANGUAGE, tag.tag())), Occur.FILTER));
        topic.ifPresent(name -> query.add(new TermQuery(new Term(Field.TOPIC, name)), Occur.FILTER));
        return run(query.build(), Queries.words(text), clamp(size, 1, MOST_HITS), clamp(page, 0, DEEPEST / MOST_HITS));
    }

    /** Answers that explain these rules, rest on these sources or speak of the same as the text; best first. */
    public List<Hit> related(String text, Collection<String> rules, Collection<String> sources, int size) {
        Query query = new BooleanQuery.Builder()
                .add(Queries.related(rules, sources), Occur.SHOULD)
                .add(Queries.text(text), Occur.SHOULD)
                .build();
        return run(query, Queries.words(text), clamp(size, 1, MOST_HITS), 0).hits();
    }

    private static int clamp(int value, int least, int most) {
        return Math.max(least, Math.min(most, value));
    }

    private Hits run(Query query, Query highlighted, int size, int page) {
        IndexSearcher searcher = indexing.searcher();
        if (searcher == null) {
            return Hits.NONE;
        }
        try {
            TopDocs found = searcher.search(query, size * (page + 1));
            int from = Math.min(found.scoreDocs.length, size * page);
            String[] excerpts = excerpts(searcher, highlighted, found);
            List<Hit> hits = new ArrayList<>();
            for (int i = from; i < found.scoreDocs.length; i++) {
                Document document = searcher.storedFields().document(found.scoreDocs[i].doc);
                hits.add(hit(document, found.scoreDocs[i].score, excerpts[i]));
            }
            return new Hits(found.totalHits.value, hits, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] excerpts(IndexSearcher searcher, Query query, TopDocs found) throws IOException {
        return UnifiedHighlighter.builder(searcher, NordicAnalysis.words())
                .withFormatter(new PlainPassages())
                .withFieldMatcher(Field.BODY::equals)
                .build()
                .highlight(Field.BODY, query, found, 1);
    }

    private static Hit hit(Document document, float score, String excerpt) {
        String id = document.get(Field.ID);
        return new Hit(
                id,
                document.get(Field.TITLE),
                document.get(Field.LANGUAGE),
                Math.round(score * 100) / 100.0,
                excerpt,
                Answer.path(id));
    }
}
