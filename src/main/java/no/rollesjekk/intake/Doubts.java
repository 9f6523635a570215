package no.rollesjekk.intake;

import java.util.List;
import java.util.stream.IntStream;

/** What a sentence leaves in doubt: words of doubt, what is not known, and what is only said to be possible. */
record Doubts(Sentence sentence) {

    private static final List<String> POSSIBLY = List.of("kan", "kunne", "may", "might", "could");

    /** Whether the words it was found in are in doubt, from the beginning of their clause to their end. */
    boolean isDoubted(Match match) {
        int first = sentence.clauseOf(match.from());
        int last = sentence.clauseOf(match.to() - 1);
        int from = sentence.clauses().get(first).from();
        return sentence.any(from, match.to(), "doubt")
                || mayBe(from, match.to())
                || isLeftOpen(last + 1)
                || isReported(first)
                || isReported(last);
    }

    /** "Jeg vet ikke om hun har tilsyn", "vi vet ikke om det er hun som betaler". */
    boolean isReported(int number) {
        Clause clause = sentence.clauses().get(number);
        if (number == 0) {
            return false;
        }
        Clause before = sentence.clauses().get(number - 1);
        boolean isOne = clause.relative()
                && sentence.any(before.to() - 1, before.to(), "one")
                && (sentence.any(number - 1, "doubt") || isPossible(before));
        if (isOne) {
            return true;
        }
        if (clause.relative() && !sentence.any(clause.from(), clause.from() + 1, "reporting")) {
            return sentence.any(before.from() + 1, before.from() + 2, "it") && isReported(number - 1);
        }
        boolean isFact = List.of("at", "that")
                .contains(sentence.words().get(clause.from()).normal());
        return sentence.any(clause.from(), clause.from() + 1, "reporting")
                && (sentence.any(number - 1, "doubt") || (!isFact && isUnknown(number - 1)));
    }

    /** "May be the one", "kan være den". */
    private boolean isPossible(Clause clause) {
        List<Token> words = sentence.words().subList(clause.from(), clause.to());
        return IntStream.range(0, words.size() - 1)
                .anyMatch(i -> POSSIBLY.contains(words.get(i).normal())
                        && words.get(i + 1).is("being"));
    }

    /** "Om det går over hennes budsjett, er uklart". */
    private boolean isLeftOpen(int number) {
        if (number >= sentence.clauses().size()) {
            return false;
        }
        int from = sentence.clauses().get(number).from();
        return sentence.any(from, from + 1, "telling") && sentence.any(from + 1, from + 3, "doubt");
    }

    /** "May have been involved", "kan ha skrevet", but not "hva han skal ha", "vil ha" or "skal ha en koordinator". */
    private boolean mayBe(int from, int to) {
        List<Token> words = sentence.words();
        for (int i = from; i + 2 < to; i++) {
            if (words.get(i).is("modal")
                    && !words.get(i).is("wanting")
                    && List.of("ha", "have").contains(words.get(i + 1).normal())
                    && !sentence.any(i + 2, i + 4, "coordinate")) {
                return true;
            }
        }
        return false;
    }

    /** "Jeg vet ikke". */
    private boolean isUnknown(int clause) {
        return sentence.any(clause, "knowing") && sentence.any(clause, "neg");
    }
}
