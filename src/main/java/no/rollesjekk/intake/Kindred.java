package no.rollesjekk.intake;

import java.util.List;
import java.util.stream.IntStream;

/** Kin of the user and of the employee who are somebody else than the employee asked about. */
record Kindred(People people, Topics topics) {

    /** A subject stands near the beginning of its clause. */
    private static final int NEAR = 6;

    /** How far into its clause a subject begins: "men kona hans". */
    private static final int FRONT = 2;

    /** How far before a tie the verb stands that tells it of somebody: "er faktisk datteren til". */
    private static final int LINK = 4;

    /**
     * "Datteren til brukeren", "brukerens datter": once the employee is named, that is somebody else, unless it is told
     * of her, as in "er datteren til brukeren".
     */
    boolean isOfUser(Sentence sentence, int index) {
        boolean before = sentence.any(index + 1, index + 2, "preposition")
                && IntStream.range(index + 2, index + 4).anyMatch(i -> isUser(sentence, i));
        boolean after =
                isUser(sentence, index - 1) || (isUser(sentence, index - 2) && sentence.any(index - 1, index, "poss"));
        int from = sentence.clauses().get(sentence.clauseOf(index)).from();
        boolean told = sentence.any(Math.max(from, index - LINK), index, "telling");
        return (before || after || isNotWriters(sentence, index)) && !told;
    }

    /** "Datteren hennes", where the one who writes is asked about: the daughter of the user. */
    private boolean isNotWriters(Sentence sentence, int index) {
        return people.writerIsCandidate() && (isHers(sentence, index + 1) || isHers(sentence, index - 1));
    }

    /** Whether the employee is named before that word, and does something: "Kari kjenner", but not "Kari, søster til". */
    boolean isAfterCandidate(Sentence sentence, int index) {
        return IntStream.range(0, index)
                .anyMatch(i -> people.isCandidate(sentence.words().get(i)) && sentence.any(i + 1, index, "finite"));
    }

    private boolean isUser(Sentence sentence, int index) {
        return sentence.any(index, index + 1, "user") && !sentence.any(index, index + 1, "person")
                || index >= 0
                        && index < sentence.words().size()
                        && people.isUserName(sentence.words().get(index));
    }

    /** "Kona til Stian jobber i barnevernet og har tilsyn": until somebody is named, the clauses speak of her. */
    boolean speaks(Sentence sentence, int number) {
        for (int each = number; each >= 0; each--) {
            Clause clause = sentence.clauses().get(each);
            int end = Math.min(clause.to(), clause.from() + NEAR);
            if (IntStream.range(clause.from(), end - 2).anyMatch(i -> isKinOfCandidate(sentence, i))) {
                return true;
            }
            boolean goesOn = sentence.any(clause.from(), clause.from() + 1, "joining")
                    || (clause.relative()
                            && each > 0
                            && !namesSomebody(sentence, sentence.clauses().get(each - 1)));
            if (!goesOn || sentence.any(each, "pronoun") || namesSomebody(sentence, clause)) {
                return false;
            }
        }
        return false;
    }

    private boolean isKinOfCandidate(Sentence sentence, int index) {
        return isKin(sentence, index)
                && (sentence.any(index + 1, index + 2, "preposition") && isCandidate(sentence, index + 2)
                        || isWorkingKin(sentence, index));
    }

    private static boolean isKin(Sentence sentence, int index) {
        return sentence.any(index, index + 1, "kin") || sentence.any(index, index + 1, "partner");
    }

    /**
     * "Kona hans er saksbehandler", after something was told of the employee: his wife, who works somewhere, not a tie to
     * the user. "Søstera hans er brukar" is one, and "søstera hans, Kari, er lærar" where Kari is asked about.
     */
    boolean isWorkingKin(Sentence sentence, int index) {
        boolean theirs = isHers(sentence, index + 1) || isHers(sentence, index - 1);
        if (!isKin(sentence, index)
                || !theirs
                || isCandidate(sentence, index + 1)
                || isCandidate(sentence, index + 2)) {
            return false;
        }
        int number = sentence.clauseOf(index);
        Clause clause = sentence.clauses().get(number);
        boolean isPointedOut = sentence.any(clause.from(), clause.from() + 1, "it");
        int end = isPointedOut && number + 1 < sentence.clauses().size()
                ? sentence.clauses().get(number + 1).to()
                : clause.to();
        return index - clause.from() <= FRONT
                && (sentence.any(index + 1, end, "telling") || sentence.any(index + 1, end, "working"))
                && (isPointedOut || !sentence.any(clause.from(), index + 1, "telling"))
                && !sentence.any(index + 1, end, "user")
                && !sentence.any(index, end, "coordinate")
                && topics.before(sentence, Math.max(0, index - 1))
                        .filter(word -> people.isCandidate(word) || word.is("post"))
                        .isPresent();
    }

    /** Whether those words tell only of kin of the employee who are somebody else than the user. */
    boolean areWorking(Sentence sentence, Match match) {
        return IntStream.range(match.from(), match.to()).anyMatch(i -> isWorkingKin(sentence, i));
    }

    /** "Sønnen min er fire. Hanne på helsestasjonen …", "vår datter får": of the writer, and another is asked about. */
    boolean areWriters(Sentence sentence, Match match) {
        Clause clause = sentence.clauses().get(sentence.clauseOf(match.from()));
        boolean isOurs = !people.writerIsCandidate() && sentence.any(match.from(), match.to(), "ours");
        boolean mayBeAsked = people.tellsOfOther() && sentence.words().stream().anyMatch(Token::tellsWork);
        boolean isMine = people.candidateIsNotWriter()
                && !mayBeAsked
                && List.of("mine", "ours").stream()
                        .anyMatch(whose -> sentence.any(match.from() - 1, match.to() + 1, whose));
        return (isOurs && !sentence.any(match.from(), match.from() + 1, "telling"))
                || isMine
                        && sentence.words().subList(clause.from(), clause.to()).stream()
                                .noneMatch(people::isCandidate);
    }

    /** "Kona mi er sykepleier. Kan jeg være koordinator?": she works somewhere. */
    boolean areWritersWorking(Sentence sentence, Match match) {
        Clause clause = sentence.clauses().get(sentence.clauseOf(match.to() - 1));
        return people.writerIsCandidate()
                && sentence.any(match.from(), match.to(), "mine")
                && sentence.words().subList(match.to() - 1, clause.to()).stream()
                        .anyMatch(Token::tellsWork)
                && !sentence.any("served");
    }

    /** "Kari er søsteren til Mona", where nobody is told to be the user. */
    boolean mayNameUser(Sentence sentence, Match match) {
        int from = sentence.clauses().get(sentence.clauseOf(match.from())).from();
        return sentence.words().subList(from, match.to()).stream().anyMatch(people::mayBeUser)
                && !sentence.any(match.from(), match.to(), "mine")
                && !areWorking(sentence, match)
                && !areWriters(sentence, match);
    }

    private boolean isCandidate(Sentence sentence, int index) {
        return index < sentence.words().size()
                && people.isCandidate(sentence.words().get(index));
    }

    private static boolean isHers(Sentence sentence, int index) {
        return sentence.any(index, index + 1, "poss") && !sentence.any(index, index + 1, "mine");
    }

    private boolean namesSomebody(Sentence sentence, Clause clause) {
        return sentence.words().subList(clause.from(), clause.to()).stream().anyMatch(people::isName);
    }
}
