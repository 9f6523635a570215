package no.rollesjekk.intake;

/** What a sentence says of the one before it. */
enum Answer {
    /** Nothing of the kind. */
    NONE,
    /** No, to a question. */
    NO,
    /** What was said, or asked by others, is not true: "Noen sier at hun er søsteren hans. Det stemmer ikke." */
    UNTRUE;

    /** A denial is short; what is longer tells something of its own. */
    private static final int SHORT = 7;

    static Answer of(Sentence sentence, Sentence next) {
        if (sentence.isQuestion() && next.any(0, 1, "denial")) {
            return NO;
        }
        return sentence.any("saying") && deniesTruth(next) ? UNTRUE : NONE;
    }

    /** "Det stemmer ikke", "det er feil", "det er hun ikke", "she is not". */
    private static boolean deniesTruth(Sentence sentence) {
        int end = sentence.clauses().get(0).to();
        if (end > SHORT) {
            return false;
        }
        boolean begins = sentence.any(0, 1, "it")
                || sentence.any(0, 1, "pronoun")
                || sentence.words().get(0).normal().equals("that");
        boolean denied = sentence.any(1, end, "neg");
        boolean isUntrue = sentence.any(1, end, "untrue") && !denied;
        boolean isNotTrue = sentence.any(1, end, "truth") && denied;
        boolean isNot = end <= SHORT - 2
                && denied
                && sentence.any(end - 1, end, "neg")
                && sentence.any(1, 2, "telling")
                && (sentence.any(2, 3, "pronoun") || sentence.any(0, 1, "pronoun"));
        return begins && (isUntrue || isNotTrue || isNot);
    }
}
