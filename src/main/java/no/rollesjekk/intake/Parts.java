package no.rollesjekk.intake;

import java.util.List;

/** What somebody who is named is in a clause: its object, a predecessor, or one who only tells of others. */
final class Parts {

    private static final List<String> WHO = List.of("hvem", "kven", "who");

    private Parts() {}

    /** "Hvem av dem fører tilsyn?" */
    static boolean isAsked(Sentence sentence) {
        return sentence.isQuestion() && WHO.contains(sentence.words().get(0).normal()) && !sentence.any("coordinate");
    }

    /** "Forrige koordinator", "the previous coordinator". */
    static boolean isPredecessor(Sentence sentence, int index) {
        return sentence.any(index, index + 1, "coordinate") && sentence.any(index - 1, index, "former");
    }

    /** "Til brukeren", "til fru Aas" and "for mange brukere" speak of somebody else. */
    static boolean isObject(Sentence sentence, int index, Clause clause) {
        boolean titled =
                index > clause.from() && sentence.words().get(index - 1).is("title");
        int before = titled ? index - 2 : index - 1;
        return before >= clause.from()
                && (sentence.any(before, before + 1, "preposition") || sentence.any(before, before + 1, "many"));
    }

    /** "Jeg tror hun har", "jeg vet at hun er": the writer says it of another. */
    static boolean isOnlySaying(Sentence sentence, int writer, int index) {
        return sentence.any(writer + 1, index + 1, "pronoun") || sentence.any(writer + 1, writer + 2, "saying");
    }
}
