package no.rollesjekk.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a post is of somebody who speaks of the employee, or works with her: "Fysioterapeuten foreslår Kari", "Kari
 * deler kontor med fysioterapeuten".
 */
record AnothersPost(Subjects subjects, Sentence sentence) {

    /** What a post tells of whoever has it. */
    private static final Set<String> POSTED =
            Set.of("function", "municipalStaff", "serviceArea", "userWantsThisPerson");

    private static final List<String> SPEAKING = List.of("voicing", "asking", "asked", "wanting");

    /** "Ruskonsulenten vi vil bruke, heter Kari": the post is hers after all. */
    private static final List<String> OURS = List.of("we", "called");

    private static final List<String> WITH = List.of("med", "with");

    boolean holdsFor(Match match) {
        Clause clause = sentence.clauses().get(sentence.clauseOf(match.from()));
        return POSTED.contains(match.entry().circumstance())
                && (speaksOfHer(match, clause) || isBesideHer(match, clause));
    }

    private boolean speaksOfHer(Match match, Clause clause) {
        int post = isPost(clause.from()) ? clause.from() : clause.from() + 1;
        if (!isPost(post) || !isKnown(post)) {
            return false;
        }
        int last = match.entry().circumstance().equals("userWantsThisPerson") ? match.from() + 1 : match.to();
        int named = firstNamed(last);
        return named > last
                && SPEAKING.stream().anyMatch(speaking -> sentence.any(last, named, speaking))
                && firstNamed(clause.from()) == named
                && OURS.stream().noneMatch(ours -> sentence.any(post, named, ours));
    }

    private boolean isBesideHer(Match match, Clause clause) {
        int named = firstNamed(clause.from());
        return WITH.contains(wordBefore(match.from()))
                && isPost(match.from())
                && isKnown(match.from())
                && named >= 0
                && named < match.from();
    }

    private String wordBefore(int index) {
        return index == 0 ? "" : sentence.words().get(index - 1).normal();
    }

    private boolean isPost(int index) {
        return index < sentence.words().size() && sentence.words().get(index).tellsPost();
    }

    /** "Fysioterapeuten", "the nurse". */
    private boolean isKnown(int index) {
        String word = sentence.words().get(index).normal();
        return word.endsWith("en") || word.endsWith("a") || wordBefore(index).equals("the");
    }

    /** Where the employee asked about is first named from there on; -1 where she is not. */
    private int firstNamed(int from) {
        return IntStream.range(from, sentence.words().size())
                .filter(i -> subjects.isNamedCandidate(sentence.words().get(i)))
                .findFirst()
                .orElse(-1);
    }
}
