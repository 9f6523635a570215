package no.rollesjekk.search;

import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What can be found, as the index holds it. */
final class Documents {

    /** To be raised when this class, or the way text is cut, changes; an index of another form is made anew. */
    static final String FORM = "4";

    /** Counted, but without the place in the text; what looks for nearness has the stems. */
    private static final FieldType PIECES = indexed(IndexOptions.DOCS_AND_FREQS);

    private static final FieldType WORDS = indexed(IndexOptions.DOCS);

    private Documents() {}

    static Document of(Findable found) {
        Document document = new Document();
        document.add(new StringField(Field.KEY, found.key(), Store.NO));
        document.add(new StoredField(Field.ID, found.id()));
        document.add(new StoredField(Field.PATH, found.path()));
        document.add(new StoredField(Field.SHOWN_TITLE, found.title()));
        facet(document, Field.KIND, found.kind().code());
        facet(document, Field.LANGUAGE, found.language().tag());
        facet(document, Field.TOPIC, found.topic());
        LocalDate date = found.date() == null ? LocalDate.EPOCH : found.date();
        document.add(new NumericDocValuesField(Field.DATE, date.toEpochDay()));
        found.sources().forEach(source -> document.add(new StringField(Field.SOURCE, source, Store.NO)));
        found.rules().forEach(rule -> document.add(new StringField(Field.RULE, rule, Store.NO)));
        String all = String.join("\n", found.title(), found.question(), found.body());
        document.add(new TextField(Field.TITLE, found.title(), Store.NO));
        document.add(new TextField(Field.QUESTION, found.question(), Store.NO));
        document.add(new TextField(Field.TEXT, all, Store.NO));
        document.add(new StoredField(Field.BODY, found.body()));
        document.add(new org.apache.lucene.document.Field(Field.TITLE_PIECES, found.title(), PIECES));
        document.add(new org.apache.lucene.document.Field(Field.TEXT_PIECES, all, PIECES));
        document.add(new org.apache.lucene.document.Field(Field.TITLE_WORDS, found.title(), WORDS));
        document.add(new org.apache.lucene.document.Field(Field.WORDS, all, WORDS));
        return document;
    }

    private static void facet(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new StringField(field, value, Store.YES));
            document.add(new SortedDocValuesField(field, new BytesRef(value)));
        }
    }

    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
