package no.rollesjekk.intake;

import java.util.List;
import java.util.stream.IntStream;

/** The words of one sentence, and its clauses. */
record Sentence(List<Token> words, List<Clause> clauses, boolean isQuestion) {

    int clauseOf(int index) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).contains(index)) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    boolean beginsClause(int index) {
        return clauses.get(clauseOf(index)).from() == index;
    }

    /** Whether that is the end of a clause, or of the sentence. */
    boolean endsClause(int index) {
        return index == words.size() || beginsClause(index);
    }

    /** Whether that word, or what it begins, stands at the front of its clause: "vedtak har hun ikke noe med". */
    boolean isFronted(int index) {
        return index - clauses.get(clauseOf(index)).from() <= 1;
    }

    /** Whether a negation stands before that word in its clause, or anywhere in it when the word stands in front. */
    boolean isDenied(int index) {
        Clause clause = clauses.get(clauseOf(index));
        if (isFronted(index)) {
            return any(clauseOf(index), "neg");
        }
        return any(clause.from(), index, "neg");
    }

    /** "Jeg vet ikke om det er i denne saken": whether it is not known which case is spoken of. */
    boolean doubtsTheCase() {
        boolean isUnknown = any("doubt") || (any("knowing") && any("neg"));
        return isUnknown && IntStream.range(0, words.size() - 1).anyMatch(this::pointsToTheCase);
    }

    private boolean pointsToTheCase(int index) {
        return words.get(index).is("this") && any(index + 1, index + 3, "otherCase") && any("whether");
    }

    /** "I en annen familie". */
    boolean namesAnotherCase(int clause) {
        return clause < clauses.size()
                && IntStream.range(
                                clauses.get(clause).from(), clauses.get(clause).to())
                        .anyMatch(i -> isOther(i)
                                && any(i + 1, Math.min(clauses.get(clause).to(), i + 3), "otherCase"));
    }

    /** "Det er en annen på kontoret som har saken", "somebody else". */
    boolean isSomebodyElse(int index) {
        return words.get(index).normal().equals("else") || (isOther(index) && !any(index + 1, index + 3, "otherCase"));
    }

    /** But not Anna, who is spelt like another in nynorsk. */
    private boolean isOther(int index) {
        return words.get(index).is("other") && !words.get(index).text().equals("Anna");
    }

    /** Whether a clause begins with "at": what it says hangs on the clause before. */
    boolean isReported(int number) {
        return number > 0
                && List.of("at", "that")
                        .contains(words.get(clauses.get(number).from()).normal());
    }

    boolean any(int clause, String wordClass) {
        return clause >= 0
                && clause < clauses.size()
                && any(clauses.get(clause).from(), clauses.get(clause).to(), wordClass);
    }

    /** Whether a word from there to before there is of that class; what lies outside the sentence is not asked. */
    boolean any(int from, int to, String wordClass) {
        for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
            if (words.get(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    boolean any(String wordClass) {
        return any(0, words.size(), wordClass);
    }
}
