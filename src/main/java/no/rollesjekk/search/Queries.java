package no.rollesjekk.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private static final int MOST_PAIRS = 80;
    private static final int APART = 6;

    /** Where so many documents hold a word, the pieces of its other names cost more than they find. */
    private static final int PLENTY = 5_000;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexReader index;
    private final Asked asked;
    private final Wanted wanted;
    private final Query telling;
    private final Query byWords;

    Queries(IndexReader index, Concepts concepts, Asked asked) throws IOException {
        this.index = index;
        this.asked = asked;
        this.wanted = Wanted.of(Sense.of(asked, concepts, this::isKnown), index);
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
        tokens().forEach(token -> {
            query.add(term(Field.TITLE, token.stem(), Weights.TITLE), Occur.SHOULD);
            query.add(term(Field.QUESTION, token.stem(), Weights.QUESTION), Occur.SHOULD);
        });
        return query.build();
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
        Stream.concat(wanted.telling().stream(), wanted.common().stream())
                .forEach(sense -> query.add(inPieces(sense), Occur.SHOULD));
        tokens().flatMap(token -> token.pieces().stream())
                .distinct()
                .forEach(piece -> query.add(term(Field.TITLE_PIECES, piece, Weights.TITLE_PIECES), Occur.SHOULD));
        return query.build();
    }

    /** Two words that stand as near each other as they were asked. */
    Query byNearness() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        List<Token> kept = tokens().toList();
        List<Token> all = asked.tokens();
        int pairs = 0;
        for (int i = 0; i < all.size() && pairs < MOST_PAIRS; i++) {
            for (int j = i + 1; j < all.size() && j <= i + 3 && kept.contains(all.get(i)); j++) {
                String one = all.get(i).stem();
                String other = all.get(j).stem();
                if (!one.equals(other) && kept.contains(all.get(j))) {
                    query.add(new PhraseQuery(APART, Field.TEXT, one, other), Occur.SHOULD);
                    pairs++;
                }
            }
        }
        return new BoostQuery(query.build(), Weights.PROXIMITY);
    }

    private Stream<Token> tokens() {
        return Stream.concat(wanted.telling().stream(), wanted.common().stream())
                .flatMap(sense -> sense.tokens().stream())
                .distinct();
    }

    /** The words themselves, or another name: whichever fits best. */
    private Query inWords(Sense sense) throws IOException {
        List<Query> names = new ArrayList<>();
        BooleanQuery.Builder own = new BooleanQuery.Builder();
        for (Token token : sense.tokens()) {
            own.add(anyName(token), Occur.SHOULD);
        }
        names.add(own.build());
        names(sense).forEach((name, weight) -> names.add(new BoostQuery(phrase(name.stems()), weight)));
        return best(names);
    }

    private Query inPieces(Sense sense) {
        List<Query> names = new ArrayList<>();
        names.add(bag(sense.tokens().stream().flatMap(token -> token.pieces().stream())));
        if (sense.documents(index) < PLENTY) {
            names(sense).forEach((name, weight) -> names.add(new BoostQuery(bag(name.pieces().stream()), weight)));
        }
        return best(names);
    }

    /**
     * The other names, none weighing more than the word itself: where few texts are in a language, all its words are rare
     * there, and would otherwise put these texts first. Names of what is only near are many, and are looked for where the
     * word itself stands in few documents.
     */
    private Map<Name, Float> names(Sense sense) {
        boolean enough = sense.documents(index) >= Ranking.RESCORED;
        double own = rarity(sense.documents(index));
        Map<Name, Float> names = new LinkedHashMap<>();
        sense.names().forEach((name, weight) -> {
            if (!enough || weight > Weights.RELATED) {
                int documents = name.stems().stream()
                        .mapToInt(stem -> Sense.documents(index, stem))
                        .min()
                        .orElse(0);
                names.put(name, (float) (weight * Math.min(1, own / rarity(documents))));
            }
        });
        return names;
    }

    /** As BM25 counts it. */
    private double rarity(int documents) {
        return Math.log(1 + (index.numDocs() - documents + 0.5) / (documents + 0.5));
    }

    private static Query best(List<Query> names) {
        return names.size() == 1 ? names.get(0) : new DisjunctionMaxQuery(names, Weights.TIE);
    }

    /** The word, or where the index does not have it, those that are spelt nearly so. */
    private Query anyName(Token token) throws IOException {
        Query own = term(Field.TEXT, token.stem(), 1);
        if (isKnown(token.stem())) {
            return own;
        }
        List<Query> names = new ArrayList<>(List.of(own));
        for (String near : Spelling.near(index, Field.TEXT, token.stem(), NEAR_WORDS)) {
            names.add(term(Field.TEXT, near, Weights.NEAR));
        }
        return new DisjunctionMaxQuery(names, 0);
    }

    private boolean isKnown(String stem) {
        return Sense.documents(index, stem) > 0;
    }

    private static Query phrase(List<String> stems) {
        return stems.size() == 1
                ? term(Field.TEXT, stems.get(0), 1)
                : new PhraseQuery(2, Field.TEXT, stems.toArray(String[]::new));
    }

    private static Query bag(Stream<String> pieces) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        pieces.distinct().forEach(piece -> query.add(term(Field.TEXT_PIECES, piece, 1), Occur.SHOULD));
        return query.build();
    }

    /** Answers that explain these rules or rest on these sources, whatever their words. */
    static Query related(Collection<String> rules, Collection<String> sources) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        rules.forEach(rule -> query.add(worth(Field.RULE, rule, 12f), Occur.SHOULD));
        sources.forEach(source -> query.add(worth(Field.SOURCE, source, 2f), Occur.SHOULD));
        return query.build();
    }

    private static Query worth(String field, String value, float points) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), points);
    }

    static Query term(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
    }
}
