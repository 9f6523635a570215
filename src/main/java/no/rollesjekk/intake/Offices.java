package no.rollesjekk.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Offices that decide, pay and supervise: what they do is not said of the employee. */
final class Offices {

    /** What stands before the one who acts: "av kommunen", "det er barnevernet som". */
    private static final List<String> ACTOR = List.of("av", "af", "by", "det", "it");

    /** What stands before the place where somebody works. */
    private static final List<String> BEFORE_PLACES =
            List.of("i", "in", "på", "at", "ved", "hos", "fra", "frå", "from", "for");

    private Offices() {}

    /** Whether an office stands there as one who acts, not as the place where somebody works. */
    static boolean act(Sentence sentence, int index) {
        return sentence.words().get(index).is("office")
                && sentence.words().subList(Math.max(0, index - 2), index).stream()
                        .anyMatch(word -> ACTOR.contains(word.normal()));
    }

    /** "Kontoret som fatter vedtak", but not "jobber på kontoret som". */
    static boolean isActor(Sentence sentence, int index) {
        return sentence.words().get(index).is("office")
                && (index == 0
                        || !BEFORE_PLACES.contains(
                                sentence.words().get(index - 1).normal()));
    }

    /** "Kommunen avgjør", "the allocation office decides": what an office does is not said of the employee. */
    static boolean begin(Sentence sentence, Clause clause) {
        int first = clause.from() + (sentence.any(clause.from(), clause.from() + 1, "joining") ? 1 : 0);
        boolean isThe = sentence.words().get(first).normal().equals("the");
        return IntStream.range(first, isThe ? first + 3 : first + 1)
                .anyMatch(i -> sentence.any(i, i + 1, "office") && !sentence.any(i + 1, i + 2, "post"));
    }

    /** "Tilsynet er det barnevernet som har", "vedtakene gjøres av kommunen": an office acts, and nobody else is named. */
    static boolean actAlone(Sentence sentence, int index, Predicate<Token> isSomebody) {
        int number = sentence.clauseOf(index);
        boolean goesOn = number + 1 < sentence.clauses().size()
                && sentence.clauses().get(number + 1).relative();
        int end = sentence.clauses().get(goesOn ? number + 1 : number).to();
        return IntStream.range(index, end).anyMatch(i -> act(sentence, i))
                && sentence.words().subList(index, end).stream().noneMatch(isSomebody);
    }
}
