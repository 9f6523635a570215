package no.rollesjekk.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.rollesjekk.search.QuestionSet.Question;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Whatever answers a question with ids, best first. */
interface Finder extends Closeable {

    int MOST = 10;

    List<String> find(Question question) throws IOException;

    @Override
    default void close() throws IOException {}

    /** One field with title and text, the words of the question in any order: what Lucene does by itself. */
    static Finder plain(List<Findable> texts, Analyzer analyzer) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Findable text : texts) {
                Document document = new Document();
                document.add(new StringField("id", text.id(), Store.YES));
                document.add(new StringField("language", text.language().tag(), Store.NO));
                document.add(new TextField("text", text.title() + "\n" + text.body(), Store.NO));
                writer.addDocument(document);
            }
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        return question -> {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            Analysis.terms(analyzer, question.text()).stream()
                    .distinct()
                    .forEach(word -> query.add(new TermQuery(new Term("text", word)), Occur.SHOULD));
            question.in()
                    .ifPresent(
                            language -> query.add(new TermQuery(new Term("language", language.tag())), Occur.FILTER));
            List<String> ids = new ArrayList<>();
            for (ScoreDoc found :
                    searcher.search(query.setMinimumNumberShouldMatch(1).build(), MOST).scoreDocs) {
                ids.add(searcher.storedFields().document(found.doc).get("id"));
            }
            return ids;
        };
    }
}
