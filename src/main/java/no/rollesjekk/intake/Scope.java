package no.rollesjekk.intake;

import java.util.List;
import java.util.Set;

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

    /** "Hva tjener en koordinator?": a question that begins with what or how, and names nobody. */
    private boolean asksInGeneral(Sentence sentence) {
        return sentence.isQuestion()
                && sentence.any(0, 1, "open")
                && sentence.words().stream().noneMatch(people::isName);
    }
}
