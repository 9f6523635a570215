package no.rollesjekk.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whom the words of a sentence themselves point out: "det er Siv som", "av Siv". */
record Pointing(Subjects subjects, Sentence sentence) {

    /** "Det er saksbehandler Siv Berg på kontoret", which a relative clause follows. */
    private static final int LONGEST = 7;

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

    private String wordBefore(int index) {
        return sentence.words().get(index - 1).normal();
    }
}
