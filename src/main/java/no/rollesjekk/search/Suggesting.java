package no.rollesjekk.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.rollesjekk.search.Asked.Token;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Service;

/** Titles of answers that fit what is typed so far. */
@Service
public class Suggesting {

    private static final int SHORTEST = 2;

    private final Index index;
    private final Searching searching;

    Suggesting(Index index, Searching searching) {
        this.index = index;
        this.searching = searching;
    }

    /** Titles that hold all the words, the last of them perhaps unfinished; where there are none, those that fit best. */
    public List<String> suggest(String typed, int size) {
        List<Token> tokens = Asked.of(typed).tokens();
        if (tokens.isEmpty() || tokens.get(tokens.size() - 1).word().length() < SHORTEST) {
            return List.of();
        }
        Set<String> titles = new LinkedHashSet<>(index.ask(searcher -> {
                    Query answers = Filters.of(Search.answers(typed, size)).query();
                    List<String> found = new ArrayList<>();
                    for (ScoreDoc each : searcher.search(Ranking.filtered(begun(tokens), answers), size).scoreDocs) {
                        found.add(searcher.storedFields().document(each.doc).get(Field.SHOWN_TITLE));
                    }
                    return found;
                })
                .orElse(List.of()));
        if (titles.isEmpty()) {
            searching.similar(typed, size).forEach(hit -> titles.add(hit.title()));
        }
        return List.copyOf(titles);
    }

    private static Query begun(List<Token> tokens) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        int last = tokens.size() - 1;
        tokens.subList(0, last).forEach(token -> query.add(Queries.term(Field.TITLE, token.stem(), 1), Occur.MUST));
        return query.add(
                        new PrefixQuery(
                                new Term(Field.TITLE_WORDS, tokens.get(last).word())),
                        Occur.MUST)
                .build();
    }
}
