package no.rollesjekk.search;

import no.rollesjekk.content.Markdown;
import no.rollesjekk.forum.Answer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/** An answer as the index holds it. */
final class Documents {

    private Documents() {}

    static Document of(Answer answer) {
        String question = answer.question() == null ? "" : answer.question();
        String body = Markdown.toText(answer.body());
        Document document = new Document();
        document.add(new StringField(Field.ID, answer.id(), Store.YES));
        document.add(new StringField(Field.LANGUAGE, answer.language().tag(), Store.YES));
        if (answer.topic() != null) {
            document.add(new StringField(Field.TOPIC, answer.topic(), Store.YES));
        }
        answer.sources().forEach(source -> document.add(new StringField(Field.SOURCE, source, Store.NO)));
        answer.rules().forEach(rule -> document.add(new StringField(Field.RULE, rule, Store.NO)));
        document.add(new TextField(Field.TITLE, answer.title(), Store.YES));
        document.add(new TextField(Field.QUESTION, question, Store.NO));
        document.add(new TextField(Field.BODY, body, Store.YES));
        document.add(new TextField(Field.TITLE_PIECES, answer.title(), Store.NO));
        document.add(new TextField(Field.BODY_PIECES, question + "\n" + body, Store.NO));
        return document;
    }
}
