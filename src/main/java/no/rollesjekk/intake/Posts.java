package no.rollesjekk.intake;

import java.util.stream.IntStream;

/** Where the one spoken of is told by her post, and not by a name. */
final class Posts {

    /** "At en erfaren hjelpepleier". */
    private static final int NEAR = 4;

    /** How far before a post the one stands of whom it is told: "Kari, som er nyutdannet vernepleier". */
    private static final int TOLD = 6;

    private Posts() {}

    /** Whether that post is told of the employee asked about: "Kari er vernepleier", "vernepleier Kari". */
    static boolean isHers(People people, Sentence sentence, int post) {
        int clause = sentence.clauseOf(post);
        return IntStream.range(
                        Math.max(0, post - TOLD),
                        Math.min(post + 3, sentence.words().size()))
                .filter(i -> people.isAsked(sentence.words().get(i)))
                .anyMatch(i -> sentence.clauseOf(i) == clause
                        || i < post && sentence.clauses().get(clause).relative());
    }

    /** "Sykepleieren jeg har spurt, er …": the clause speaks of the post before the writer. */
    static boolean arePicked(Sentence sentence, int index) {
        return sentence.words().get(index).isSelf() && sentence.any(index - 1, index, "post");
    }

    /** "Jeg fant ut at hjelpepleieren er gift med": what is reported is told of the post, not of the writer. */
    static boolean areToldOf(Sentence sentence, Clause clause) {
        return sentence.any(clause.from(), clause.from() + 1, "reporting")
                && sentence.any(clause.from() + 1, Math.min(clause.to(), clause.from() + NEAR), "post");
    }
}
