package no.rollesjekk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.content.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.springframework.stereotype.Service;

/** Finds answers, rules and sources. Touches the index only, never the database. */
@Service
public class Searching {

    private final Index index;
    private final Terms terms;

    Searching(Index index, Concepts concepts, FunctionWords functionWords) {
        this.index = index;
        this.terms = new Terms(concepts, functionWords);
    }

    public Hits search(Search search) {
        return index.ask(searcher -> search(searcher, search)).orElse(Hits.NONE);
    }

    /** The answers that fit what somebody typed, best first. */
    public Hits search(String text, Optional<Language> language, Optional<String> topic, int size, int page) {
        return search(new Search(text, Optional.of(Kind.ANSWER), language, topic, Order.RELEVANCE, size, page));
    }

    /** Answers that say the same as a text, such as a question that somebody is writing; best first. */
    public List<Hit> similar(String text, int size) {
        return text.isBlank() ? List.of() : search(Search.answers(text, size)).hits();
    }

    /**
     * Answers that explain these rules, rest on these sources or speak of the same as the text; best first.
     *
     * @param reader whose answers in her own language come before the same in another
     */
    public List<Hit> related(
            String text, Collection<String> rules, Collection<String> sources, Language reader, int size) {
        return index.ask(searcher -> {
                    Queries queries = new Queries(searcher, Asked.of(text), terms);
                    Query query = new BooleanQuery.Builder()
                            .add(Queries.related(rules, sources, reader), Occur.SHOULD)
                            .add(queries.byWords(), Occur.SHOULD)
                            .build();
                    Query answers = Filters.of(Search.answers(text, size)).query();
                    return shown(searcher, searcher.search(Ranking.filtered(query, answers), size), queries.telling());
                })
                .orElse(List.of());
    }

    private Hits search(LanguageSearcher searcher, Search search) throws IOException {
        Asked asked = Asked.of(search.text());
        Results results = new Results(searcher, asked, terms, search.text().isBlank());
        Filters filters = Filters.of(search);
        ScoreDoc[] found = results.in(filters, search.order(), search.reader());
        int from = Math.min(found.length, search.from());
        int to = Math.min(found.length, from + search.size());
        TopDocs page = new TopDocs(
                new TotalHits(found.length, TotalHits.Relation.EQUAL_TO),
                List.of(found).subList(from, to).toArray(ScoreDoc[]::new));
        return new Hits(
                found.length,
                shown(searcher, page, results.queries().telling()),
                Meant.by(asked, searcher.getIndexReader()).orElse(null),
                results.facets(filters, found));
    }

    private static List<Hit> shown(IndexSearcher searcher, TopDocs page, Query words) throws IOException {
        List<Excerpt> excerpts = Excerpt.of(searcher, words, page);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.scoreDocs.length; i++) {
            Document document = searcher.storedFields().document(page.scoreDocs[i].doc);
            hits.add(hit(document, page.scoreDocs[i].score, excerpts.get(i)));
        }
        return hits;
    }

    private static Hit hit(Document document, float score, Excerpt excerpt) {
        return new Hit(
                document.get(Field.ID),
                document.get(Field.SHOWN_TITLE),
                document.get(Field.LANGUAGE),
                Float.isFinite(score) ? Math.round(score * 100) / 100.0 : 0,
                excerpt.text(),
                document.get(Field.PATH),
                document.get(Field.KIND),
                excerpt.marks());
    }
}
