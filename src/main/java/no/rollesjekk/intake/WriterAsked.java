package no.rollesjekk.intake;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whether the one who writes is the one who is to be coordinator.
 *
 * @param at where she speaks of herself
 * @param isStaff whether a word names one of the staff
 */
record WriterAsked(Sentence sentence, int at, Predicate<Token> isStaff) {

    /** How far from "I" the word may stand that says she is asked. */
    private static final int ASKED = 10;

    private static final Set<String> INSERTING = Set.of("som", "der", "who", "as");

    /** She herself, where something is done to her. */
    static final Set<String> OBJECT = Set.of("meg", "mig", "me");

    /** How far from "I" she may say no. */
    private static final int REFUSED = 5;

    /** "Jeg", "meg", "wants me to", "appoint me": in nynorsk "me" is also we. */
    static boolean isWriter(List<Token> words, int i) {
        if (words.get(i).isSelf()) {
            return true;
        }
        boolean isMe = words.get(i).normal().equals("me");
        return isMe
                && (isImposed(words, i)
                        || (i + 1 < words.size()
                                && List.of("to", "as").contains(words.get(i + 1).normal())));
    }

    boolean holds() {
        return isSpokenOf() || isRequested() || isChosen() || isToCoordinate() || hasRefused();
    }

    /** "De spør meg om å være", "har spurt om jeg vil". */
    private boolean isSpokenOf() {
        boolean isObject = !sentence.any(at, at + 1, "pronoun")
                && sentence.any(at - 3, at, "asking")
                && sentence.any(at + 1, at + 5, "being");
        return isObject
                || (sentence.any(at - 3, at, "asked")
                        && sentence.any(at + 1, at + 2, "modal")
                        && sentence.endsClause(at + 2));
    }

    /** "Jeg er blitt spurt om å være koordinator", "jeg har fått spørsmål om å være". */
    private boolean isRequested() {
        List<Token> words = sentence.words();
        for (int j = at + 1; j < Math.min(words.size(), at + ASKED) && !isSomebody(words.get(j)); j++) {
            if (sentence.any(j, j + 1, "requested") && sentence.any(j - 2, j, "passive")) {
                int end = Math.min(words.size(), j + ASKED);
                return sentence.any(j, end, "coordinate")
                        && words.subList(j, end).stream().noneMatch(isStaff);
            }
        }
        return false;
    }

    /** "Vil ha meg", "pålegge meg", "peike ut meg". */
    private boolean isChosen() {
        List<Token> words = sentence.words();
        return at > 0
                && OBJECT.contains(words.get(at).normal())
                && (words.get(at - 1).is("choosing") || isImposed(words, at));
    }

    private static boolean isImposed(List<Token> words, int i) {
        return words.subList(Math.max(0, i - 2), i).stream().anyMatch(word -> word.is("imposing"));
    }

    /**
     * "Er det noe i veien for at jeg koordinerer", "jeg skriver vedtakene og skal nå bli koordinator", "kan jeg, som er
     * teamleder, være koordinator".
     */
    private boolean isToCoordinate() {
        if (sentence.any(at - 1, at, "clause") && sentence.any(at + 1, at + 2, "coordinate")) {
            return true;
        }
        boolean isInserted = sentence.any(at - 1, at, "modal") && INSERTING.contains(wordAfter());
        List<Token> words = sentence.words();
        for (int j = at + 1; j < words.size() && !isSomebody(words.get(j)); j++) {
            boolean goesOn = sentence.any(j, j + 1, "modal") && sentence.any(j - 1, j, "joining");
            if ((goesOn || isInserted)
                    && sentence.any(j + 1, j + 3, "being")
                    && sentence.any(j + 2, j + 5, "coordinate")) {
                return true;
            }
        }
        return false;
    }

    private String wordAfter() {
        return at + 1 < sentence.words().size() ? sentence.words().get(at + 1).normal() : "";
    }

    private boolean isSomebody(Token word) {
        return word.is("pronoun") || isStaff.test(word);
    }

    /** "Jeg har sagt nei til å være koordinator". */
    private boolean hasRefused() {
        return sentence.any(at + 1, at + REFUSED, "refusing")
                && sentence.any(at + 2, at + REFUSED + 3, "being")
                && sentence.any(at + 3, at + ASKED, "coordinate");
    }
}
