package no.rollesjekk.intake;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Leaders who are somebody else than the employee asked about: "lederen styrer budsjettet. Kan miljøterapeut Kari koordinere?"
 * Where no other post is told of her, she may be the leader.
 */
final class Leaders {

    private final boolean areOthers;

    Leaders(People people, List<Sentence> sentences) {
        this.areOthers = sentences.stream().anyMatch(sentence -> tells(people, sentence, false))
                && sentences.stream().noneMatch(sentence -> tells(people, sentence, true));
    }

    /** Whether that word names a leader who is not the employee asked about. */
    boolean isAnother(Sentence sentence, int index) {
        return areOthers && sentence.any(index, index + 1, "leader") && isKnown(sentence, index);
    }

    /** "Lederen", "rektor", "min leder", "the manager". */
    private static boolean isKnown(Sentence sentence, int index) {
        String word = sentence.words().get(index).normal();
        return word.endsWith("en")
                || word.startsWith("rektor")
                || index > 0 && sentence.words().get(index - 1).normal().equals("the")
                || sentence.any(index - 1, index, "poss")
                || List.of("mine", "ours").stream()
                        .anyMatch(whose ->
                                sentence.any(index - 1, index, whose) || sentence.any(index + 1, index + 2, whose));
    }

    /** Whether a post, or that she leads, is told of the employee: "Kari er vernepleier", "vernepleier Kari". */
    private static boolean tells(People people, Sentence sentence, boolean leads) {
        return IntStream.range(0, sentence.words().size())
                .filter(i -> leads ? sentence.any(i, i + 1, "leader") : isPost(sentence, i))
                .anyMatch(i -> Posts.isHers(people, sentence, i));
    }

    private static boolean isPost(Sentence sentence, int index) {
        Token word = sentence.words().get(index);
        return word.tellsPost() && !word.is("leader");
    }
}
