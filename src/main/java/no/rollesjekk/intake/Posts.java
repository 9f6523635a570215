package no.rollesjekk.intake;

/** Where the one spoken of is told by her post, and not by a name. */
final class Posts {

    /** "At en erfaren hjelpepleier". */
    private static final int NEAR = 4;

    private Posts() {}

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
