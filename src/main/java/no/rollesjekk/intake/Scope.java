package no.rollesjekk.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a text asks who can be coordinator, or something else. */
record Scope(List<Sentence> sentences, People people) {

    /** What is told of any case, also where somebody asks about something else. */
    private static final Set<String> OF_ANY_CASE = Set.of("coordinatorType", "userUnder18", "seriousIllness");

    /** Those who leave out the word coordinator tell a case, and ask nothing else. */
    boolean holds(List<Read> reads) {
        boolean tellsCase = reads.stream().anyMatch(read -> !OF_ANY_CASE.contains(read.circumstance()));
        if (sentences.stream().anyMatch(sentence -> sentence.any("coordinate"))) {
            return tellsCase || sentences.stream().anyMatch(this::asksOfSomebody);
        }
        return tellsCase && reads.size() > 1 && sentences.stream().noneMatch(this::asksInGeneral);
    }

    private boolean asksOfSomebody(Sentence sentence) {
        return sentence.any("coordinate") && !asksInGeneral(sentence);
    }

    /** "Kan du si hvem som koordinerer": the question goes on about whoever coordinates. */
    private static boolean asksWho(Sentence sentence) {
        return IntStream.range(0, sentence.words().size())
                .anyMatch(i -> sentence.any(i, i + 1, "open") && sentence.any(i + 1, i + 4, "coordinate"));
    }

    /** "Hva tjener en koordinator?": a question that begins with what or how, and names nobody. */
    private boolean asksInGeneral(Sentence sentence) {
        if (sentence.isQuestion() && asksWho(sentence) && !sentence.any("modal")) {
            return true;
        }
        return sentence.isQuestion()
                && (sentence.any(0, 1, "open") || asksWho(sentence))
                && sentence.words().stream().noneMatch(people::isName);
    }
}
