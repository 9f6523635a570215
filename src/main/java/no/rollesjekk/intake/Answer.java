package no.rollesjekk.intake;

import java.util.stream.IntStream;

/** What a sentence says of the one before it. */
enum Answer {
    /** Nothing of the kind. */
    NONE,
    /** No, to a question. */
    NO,
    /** What was said, or asked by others, is not true: "Noen sier at hun er søsteren hans. Det stemmer ikke." */
    UNTRUE,
    /** It is not known whether it is true: "Moren sier at hun sitter på pengene. Jeg vet ikke om det stemmer." */
    OPEN,
    /** The employee does not do what somebody else does: "Lederen styrer budsjettet. Kenneth gjør det ikke." */
    NOT_HERS;

    /** A denial is short; what is longer tells something of its own. */
    private static final int SHORT = 7;

    /** @param next the sentence that follows, or the same one where none does */
    static Answer of(Sentence sentence, Sentence next, Subjects subjects) {
        if ((sentence.isQuestion() && next.any(0, 1, "denial")) || isAnsweredNo(sentence)) {
            return NO;
        }
        if (leavesTruthOpen(sentence) || (next != sentence && leavesTruthOpen(next))) {
            return OPEN;
        }
        if (sentence.any("saying") && (deniesTruth(next, 0) || deniesItself(sentence))) {
            return UNTRUE;
        }
        return next != sentence && deniesOfCandidate(next, subjects) ? NOT_HERS : NONE;
    }

    private static boolean deniesItself(Sentence sentence) {
        return IntStream.range(1, sentence.clauses().size()).anyMatch(number -> deniesTruth(sentence, number));
    }

    /** "Vi har spurt om hun har noe med pengene å gjøre, og svaret er nei". */
    private static boolean isAnsweredNo(Sentence sentence) {
        return !sentence.any("coordinate")
                && IntStream.range(1, sentence.clauses().size())
                        .anyMatch(number -> sentence.any(number, "answer") && sentence.any(number, "denial"));
    }

    /** "Vi vet ikke om det stemmer", "I don't know whether that is true". */
    private static boolean leavesTruthOpen(Sentence sentence) {
        return IntStream.range(1, sentence.clauses().size())
                .filter(number -> sentence.any(number, "truth") && sentence.any(number, "whether"))
                .anyMatch(number -> sentence.any(number - 1, "doubt")
                        || (sentence.any(number - 1, "knowing") && sentence.any(number - 1, "neg")));
    }

    /** "Det stemmer ikke", "men det er feil", "det er hun ikke", "she is not". */
    private static boolean deniesTruth(Sentence sentence, int number) {
        Clause clause = sentence.clauses().get(number);
        int from = clause.from() + (sentence.words().get(clause.from()).is("contrast") ? 1 : 0);
        int length = clause.to() - from;
        if (length > SHORT || length < 2) {
            return false;
        }
        boolean begins = sentence.any(from, from + 1, "it")
                || sentence.any(from, from + 1, "pronoun")
                || sentence.words().get(from).normal().equals("that");
        boolean denied = sentence.any(from + 1, clause.to(), "neg");
        boolean isUntrue = sentence.any(from + 1, clause.to(), "untrue") && !denied;
        boolean isNotTrue = sentence.any(from + 1, clause.to(), "truth") && denied;
        boolean isNot = length <= SHORT - 2
                && sentence.any(clause.to() - 1, clause.to(), "neg")
                && sentence.any(from + 1, from + 2, "telling")
                && (sentence.any(from + 2, from + 3, "pronoun") || sentence.any(from, from + 1, "pronoun"));
        return begins && (isUntrue || isNotTrue || isNot);
    }

    /** "Miljøterapeut Kenneth gjør det ikke", "Lisa does not". */
    private static boolean deniesOfCandidate(Sentence sentence, Subjects subjects) {
        int end = sentence.clauses().get(0).to();
        return end <= SHORT
                && subjects.namesCandidate(sentence)
                && sentence.any(end - 1, end, "neg")
                && sentence.any(end - 3, end - 1, "doing");
    }
}
