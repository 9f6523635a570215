package no.rollesjekk.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whom the words of a sentence themselves point out: "det er Siv som", "av Siv". */
record Pointing(Subjects subjects, Sentence sentence) {

    /** "Det er saksbehandler Siv Berg på kontoret", which a relative clause follows. */
    private static final int LONGEST = 7;

    /** What a post tells of whoever has it. */
    private static final Set<String> POSTED =
            Set.of("function", "municipalStaff", "serviceArea", "userWantsThisPerson");

    private static final List<String> SPEAKING = List.of("voicing", "asking", "asked", "wanting");

    /** "Ruskonsulenten vi vil bruke, heter Kari": the post is hers after all. */
    private static final Set<String> OURS =
            Set.of("vi", "me", "we", "jeg", "eg", "heter", "heiter", "hedder", "called");

    private static final List<String> WITH = List.of("med", "with");

    private static final List<String> BY = List.of("av", "af", "by");

    /** "Tilsynet ligger til", "budsjettet hører under". */
    private static final Set<String> LYING = Set.of("til", "under", "hos", "with", "to");

    /** "Undersøkelsen er det Solfrid som leder", "og det er Hege som har det". */
    Optional<Subject> within(Match match) {
        return IntStream.range(match.from() + 1, match.to() - 1)
                .filter(i -> sentence.any(i + 1, i + 2, "relative") && sentence.any(i - 3, i, "telling"))
                .mapToObj(i -> subjects.mentioned(sentence.words().get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "Vedtakene er det Siv som skriver", "det er Siv som skriver vedtakene": somebody else alone. */
    boolean isAtAnother(Match match) {
        if (within(match).isPresent()) {
            return true;
        }
        int number = sentence.clauseOf(match.from());
        if (number == 0 || !sentence.clauses().get(number).relative()) {
            return false;
        }
        Clause before = sentence.clauses().get(number - 1);
        List<Token> words = sentence.words().subList(before.from(), before.to());
        return words.size() <= LONGEST
                && words.get(0).is("it")
                && words.stream().noneMatch(word -> word.is("neg") || word.is("joining") || word.is("doubt"))
                && subjects.areOthers(words);
    }

    /** "Vedtakene fattes av Siv", "tilsynet ligger til Siv". */
    boolean isDoneByAnother(Match match) {
        boolean isOfThing = !sentence.any(match.from(), match.from() + 1, "finite");
        return IntStream.range(match.from() + 1, match.to())
                .filter(i -> BY.contains(wordBefore(i)) || (isOfThing && LYING.contains(wordBefore(i))))
                .anyMatch(i -> subjects.areOthers(sentence.words().subList(i, i + 1)));
    }

    /** "Faren vil ikke ha Lone", "takket nei til Terje": what is wanted, or not, is somebody else. */
    boolean isWishForAnother(Match match) {
        List<Token> after = sentence.words().subList(match.from() + 1, match.to());
        return match.entry().circumstance().equals("userWantsThisPerson")
                && after.stream()
                        .filter(word -> subjects.mentioned(word).isPresent() || word.is("whom"))
                        .reduce((first, last) -> last)
                        .filter(word -> subjects.areOthers(List.of(word)))
                        .isPresent();
    }

    /**
     * "Fysioterapeuten foreslår Kari", "Kari deler kontor med fysioterapeuten": a post of somebody who speaks of the
     * employee, or works with her.
     */
    boolean isOfAnothersPost(Match match) {
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
                && sentence.words().subList(post, named).stream().noneMatch(word -> OURS.contains(word.normal()));
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
        return sentence.any(index, index + 1, "post") || sentence.any(index, index + 1, "employed");
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
