package no.rollesjekk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import no.rollesjekk.search.Asked.Token;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The queries for what was asked of one index: a cheap one by words, and a dear one that puts its best in order. */
final class Queries {

    private static final int MOST_CLAUSES = 8_192;
    private static final int NEAR_WORDS = 4;

    /** A longer text says enough with the words that the index has. */
    private static final int MOST_MISSPELT = 30;

    private static final int MOST_PAIRS = 80;
    private static final int MOST_PIECES = 24;
    private static final int APART = 6;

    /** Where so many documents hold a word, the pieces of its other names cost more than they find. */
    private static final int PLENTY = 5_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexReader index;
    private final Asked asked;
    private final Worth worth;
    private final Wanted wanted;
    private final Map<Token, Float> byToken = new LinkedHashMap<>();
    private final Query telling;
    private final Query byWords;

    Queries(LanguageSearcher searcher, Asked asked, Terms terms) throws IOException {
        this.index = searcher.getIndexReader();
        this.asked = asked;
        this.worth = new Worth(searcher.rarity(), terms.functionWords().in(asked));
        this.wanted = Wanted.of(Sense.of(asked, terms.concepts(), this::isKnown), worth);
        senses().forEach(sense -> sense.tokens().forEach(token -> byToken.put(token, worth.of(sense))));
        this.telling = any(wanted.telling());
        this.byWords = words();
    }

    /** What holds at least one of the telling words, by that name or another; cheap. */
    Query telling() {
        return telling;
    }

    /** The telling and the common words, and where they stand in the title or the question. */
    Query byWords() {
        return byWords;
    }

    private Query words() throws IOException {
        BooleanQuery.Builder query =
                new BooleanQuery.Builder().add(telling, Occur.SHOULD).add(any(wanted.common()), Occur.SHOULD);
        senses().forEach(sense -> {
            query.add(in(Field.TITLE, sense, Weights.TITLE), Occur.SHOULD);
            query.add(in(Field.QUESTION, sense, Weights.QUESTION), Occur.SHOULD);
        });
        return query.build();
    }

    private Query in(String field, Sense sense, float weight) {
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        sense.tokens().forEach(token -> own.add(term(field, token.stem(), worth(token)), Occur.SHOULD));
        return new BoostQuery(best(own.build(), sense, name -> phrase(field, name.stems())), weight);
    }

    private Query any(List<Sense> senses) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Sense sense : senses) {
            any.add(inWords(sense), Occur.SHOULD);
        }
        return any.build();
    }

    /** All that fits in any way. */
    Query byPieces() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        senses().forEach(sense -> query.add(inPieces(sense), Occur.SHOULD));
        Map<String, Float> inTitle = new LinkedHashMap<>();
        byToken.forEach((token, weight) -> token.pieces().forEach(piece -> inTitle.merge(piece, weight, Math::max)));
        inTitle.forEach((piece, weight) ->
                query.add(term(Field.TITLE_PIECES, piece, Weights.TITLE_PIECES * weight), Occur.SHOULD));
        return query.build();
    }

    /** Finds more than the telling words do, and is far dearer. */
    Query byWordsAndPieces() {
        return Ranking.either(byWords, byPieces());
    }

    /** Finds nearly as much as all pieces do, far more cheaply: by those that fewest documents hold. */
    Query byWordsAndRarePieces() throws IOException {
        Map<String, Float> weights = new LinkedHashMap<>();
        byToken.forEach((token, weight) -> token.pieces().forEach(piece -> weights.merge(piece, weight, Math::max)));
        Map<String, Integer> documents = new HashMap<>();
        for (String piece : weights.keySet()) {
            documents.put(piece, index.docFreq(new Term(Field.TEXT_PIECES, piece)));
        }
        BooleanQuery.Builder rare = new BooleanQuery.Builder();
        weights.keySet().stream()
                .filter(piece -> documents.get(piece) > 0)
                .sorted(Comparator.comparing(documents::get))
                .limit(MOST_PIECES)
                .forEach(piece -> rare.add(term(Field.TEXT_PIECES, piece, weights.get(piece)), Occur.SHOULD));
        return Ranking.either(byWords, rare.build());
    }

    /** Two words that stand as near each other as they were asked. */
    Query byNearness() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Token> all = asked.tokens();
        int pairs = 0;
        for (int i = 0; i < all.size() && pairs < MOST_PAIRS; i++) {
            for (int j = i + 1; j < all.size() && j <= i + 3; j++) {
                Token one = all.get(i);
                Token other = all.get(j);
                if (!one.stem().equals(other.stem()) && byToken.containsKey(one) && byToken.containsKey(other)) {
                    Query near = new PhraseQuery(APART, Field.TEXT, one.stem(), other.stem());
                    query.add(new BoostQuery(near, Math.min(worth(one), worth(other))), Occur.SHOULD);
                    pairs++;
                }
            }
        }
        return new BoostQuery(query.build(), Weights.PROXIMITY);
    }

    private Stream<Sense> senses() {
        return Stream.concat(wanted.telling().stream(), wanted.common().stream());
    }

    private float worth(Token token) {
        return byToken.getOrDefault(token, 1f);
    }

    /** The words themselves, or another name: whichever fits best. */
    private Query inWords(Sense sense) throws IOException {
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        for (Token token : sense.tokens()) {
            own.add(new BoostQuery(anyName(token), worth(token)), Occur.SHOULD);
        }
        return best(own.build(), sense, name -> phrase(Field.TEXT, name.stems()));
    }

    private Query inPieces(Sense sense) {
        Query own =
                new BoostQuery(bag(sense.tokens().stream().flatMap(token -> token.pieces().stream())), worth.of(sense));
        return worth.own(sense) < PLENTY ? best(own, sense, name -> bag(name.pieces().stream())) : own;
    }

    private Query best(Query own, Sense sense, Function<Name, Query> query) {
        List<Query> names = new ArrayList<>(List.of(own));
        worth.names(sense).forEach((name, weight) -> names.add(new BoostQuery(query.apply(name), weight)));
        return names.size() == 1 ? own : new DisjunctionMaxQuery(names, Weights.TIE);
    }

    /** The word, or where the index does not have it, those that are spelt nearly so. */
    private Query anyName(Token token) throws IOException {
        Query own = term(Field.TEXT, token.stem(), 1);
        if (isKnown(token.stem()) || asked.tokens().size() > MOST_MISSPELT) {
            return own;
        }
        List<Query> names = new ArrayList<>(List.of(own));
        for (String near : Spelling.near(index, Field.TEXT, token.stem(), NEAR_WORDS)) {
            names.add(term(Field.TEXT, near, Weights.NEAR));
        }
        return new DisjunctionMaxQuery(names, 0);
    }

    private boolean isKnown(String stem) {
        return worth.rarity().documents(stem) > 0;
    }

    private static Query phrase(String field, List<String> stems) {
        return stems.size() == 1
                ? term(field, stems.get(0), 1)
                : new PhraseQuery(2, field, stems.toArray(String[]::new));
    }

    private static Query bag(Stream<String> pieces) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        pieces.distinct().forEach(piece -> query.add(term(Field.TEXT_PIECES, piece, 1), Occur.SHOULD));
        return query.build();
    }

    /** Answers that explain these rules or rest on these sources, whatever their words; the reader's language first. */
    static Query related(Collection<String> rules, Collection<String> sources, Language reader) {
        BooleanQuery.Builder shared = new BooleanQuery.Builder();
        rules.forEach(rule -> shared.add(worth(Field.RULE, rule, 12f), Occur.SHOULD));
        sources.forEach(source -> shared.add(worth(Field.SOURCE, source, 2f), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(shared.build(), Occur.MUST)
                .add(worth(Field.LANGUAGE, reader.tag(), 12f), Occur.SHOULD)
                .build();
    }

    private static Query worth(String field, String value, float points) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), points);
    }

    static Query term(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
    }
}
