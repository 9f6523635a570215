package no.rollesjekk.search;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What a search is narrowed to: a value for some of the fields. */
record Filters(Map<String, String> values) {

    static final Filters NONE = new Filters(Map.of());

    static Filters of(Search search) {
        Map<String, String> values = new LinkedHashMap<>();
        search.kind().ifPresent(kind -> values.put(Field.KIND, kind.code()));
        search.language().ifPresent(language -> values.put(Field.LANGUAGE, language.tag()));
        search.topic().ifPresent(topic -> values.put(Field.TOPIC, topic));
        return new Filters(values);
    }

    Filters without(String field) {
        Map<String, String> others = new LinkedHashMap<>(values);
        others.remove(field);
        return new Filters(others);
    }

    Query query() {
        if (values.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        values.forEach((field, value) -> query.add(new TermQuery(new Term(field, value)), Occur.FILTER));
        return query.build();
    }
}
