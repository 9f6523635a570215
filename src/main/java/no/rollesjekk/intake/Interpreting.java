package no.rollesjekk.intake;

import java.util.List;
import java.util.Optional;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.intake.CircumstanceWords.About;

/** What a phrase means where it stands: of whom it is said, whether it is negated, doubted, past or of another case. */
final class Interpreting {

    /** "Ikke hun selv". */
    private static final int DENYING = 3;

    /** What a leader is and has for herself, not for the employee asked about. */
    private static final List<String> OWN =
            List.of("function", "decidesInCase", "controlsBudgetInCase", "supervisesInCase", "sanctionsInCase");

    private final Subjects subjects;
    private final Sentence sentence;
    private final Doubts doubts;
    private final boolean caseIsDoubted;
    private final Answer answer;
    private final Negations negations;
    private final Pointing pointing;
    private final AnothersPost anothersPost;

    /**
     * @param caseIsDoubted whether the text says that it is not known which case something is said of
     * @param answer what the next sentence says of this one
     */
    Interpreting(Subjects subjects, Sentence sentence, boolean caseIsDoubted, Answer answer) {
        this.answer = answer;
        this.caseIsDoubted = caseIsDoubted;
        this.subjects = subjects;
        this.sentence = sentence;
        this.doubts = new Doubts(sentence);
        this.negations = new Negations(subjects, sentence, answer);
        this.pointing = new Pointing(subjects, sentence);
        this.anothersPost = new AnothersPost(subjects, sentence);
    }

    /** The circumstance and value it comes to, if it says anything of the case. */
    Optional<Meaning> of(Match match) {
        Entry entry = match.entry();
        boolean isOfOther = entry.about() != About.anyone && !isOfCandidate(match);
        if (Entry.TIES.contains(entry.circumstance()) && !entry.saysNothing()) {
            boolean isAtWork = !isOfOther && subjects.kin().areWritersWorking(sentence, match);
            if (isAtWork && subjects.kin().people().tellsOfUser()) {
                return Optional.empty();
            }
            if (isAtWork || (isOfOther && subjects.kin().mayNameUser(sentence, match))) {
                return Optional.of(new Meaning(entry.circumstance(), Circumstance.UNCLEAR));
            }
        }
        if (isNotHers(match, isOfOther)) {
            return Optional.ofNullable(entry.negated()).map(value -> new Meaning(entry.circumstance(), value));
        }
        if (entry.saysNothing()
                || isOfOther
                || pointing.isWishForAnother(match)
                || anothersPost.holdsFor(match)
                || (entry.phrase().negative() && isTornApart(match))) {
            return Optional.empty();
        }
        if (entry.sameCase() && isOfAnotherCase(match)) {
            return Optional.empty();
        }
        if (entry.circumstance().equals("function") && doubts.isReported(sentence.clauseOf(match.from()))) {
            return Optional.empty();
        }
        if (answer == Answer.UNTRUE
                && entry.about() == About.candidate
                && !entry.circumstance().equals("function")) {
            boolean wasDenied = entry.phrase().negative() || negations.holdFor(match);
            String value = wasDenied ? Circumstance.UNCLEAR : entry.negated();
            return Optional.ofNullable(value).map(each -> new Meaning(entry.circumstance(), each));
        }
        boolean isOpen = answer == Answer.OPEN && entry.about() == About.candidate;
        if (entry.doubt() && (isOpen || doubts.isDoubted(match) || isOfDoubtfulCase(entry))) {
            return Optional.of(new Meaning(entry.circumstance(), Circumstance.UNCLEAR));
        }
        if (!entry.phrase().negative() && negations.holdFor(match)) {
            return Optional.ofNullable(entry.negated()).map(value -> new Meaning(entry.circumstance(), value));
        }
        return Optional.of(new Meaning(entry.circumstance(), entry.value()));
    }

    record Meaning(String circumstance, String value) {}

    /**
     * "Stoler ikke på Dorte, som fører tilsyn", "har ansvar, men vi vet ikke", "kan ikke, fordi hun fører tilsyn": the
     * negation is of another clause. Not
     * so "at Kari, som er lærer, ikke får": there it stands after the clause between.
     */
    private boolean isTornApart(Match match) {
        List<Token> words = sentence.words();
        for (int number = sentence.clauseOf(match.from()) + 1; number <= sentence.clauseOf(match.to() - 1); number++) {
            Clause clause = sentence.clauses().get(number);
            boolean isApart = words.get(clause.from()).start()
                    > words.get(clause.from() - 1).end() + 1;
            boolean isPassedOver = sentence.any(clause.to(), match.to(), "neg");
            if ((clause.relative() && isApart && !isPassedOver)
                    || words.get(clause.from()).is("contrast")
                    || isOfKnowing(number)
                    || (OWN.contains(match.entry().circumstance())
                            && words.get(clause.from()).is("reason"))) {
                return true;
            }
        }
        return false;
    }

    /** "Ingen av oss visste at hun fører tilsyn", "det gjør ingenting at hun fører tilsyn": it is so all the same. */
    private boolean isOfKnowing(int number) {
        Clause before = sentence.clauses().get(number - 1);
        boolean isFact = sentence.any(number - 1, "knowing") || sentence.any(before.from(), before.from() + 1, "it");
        return isFact && sentence.isReported(number) && !sentence.any(number - 1, "truth");
    }

    private boolean isOfCandidate(Match match) {
        if (isOfRelative(match)) {
            return false;
        }
        if (OWN.contains(match.entry().circumstance()) && pointing.isDoneByAnother(match)) {
            return false;
        }
        if (Entry.TIES.contains(match.entry().circumstance()) && isOfWriterAsked(match)) {
            return true;
        }
        Subject subject = pointing.within(match)
                .orElseGet(() -> Entry.TIES.contains(match.entry().circumstance())
                        ? subjects.ofTie(sentence, match.from())
                        : subjects.at(sentence, match.from()));
        if (subject == Subject.USER) {
            boolean isTitle = match.entry().circumstance().equals("function");
            return isTitle ? !saysWhatTheUserIs(match) : match.entry().about() == About.candidate;
        }
        if (subject == Subject.LEADER) {
            return !OWN.contains(match.entry().circumstance())
                    && !Entry.TIES.contains(match.entry().circumstance());
        }
        return subject != Subject.OTHER && subject != Subject.WRITER;
    }

    /** "Det er Siv som fører tilsyn", and perhaps "ikke Mona": said of another, and so not true of the employee. */
    private boolean isNotHers(Match match, boolean isOfOther) {
        Entry entry = match.entry();
        boolean isTie = entry.about() == About.anyone || Entry.TIES.contains(entry.circumstance());
        if (isTie || entry.phrase().negative() || entry.saysNothing()) {
            return false;
        }
        if (answer == Answer.NOT_HERS
                && !subjects.namesCandidate(sentence)
                && !sentence.any(sentence.clauseOf(match.from()), "pronoun")) {
            return true;
        }
        return isOfOther
                && entry.negated() != null
                && (isDeniedAtEnd(match) || (OWN.contains(entry.circumstance()) && pointing.isAtAnother(match)));
    }

    private boolean isDeniedAtEnd(Match match) {
        int last = sentence.clauseOf(match.to() - 1);
        int number = last + 1;
        if (number >= sentence.clauses().size() || negations.holdFor(match) || doubts.isDoubted(match)) {
            return false;
        }
        Clause denying = sentence.clauses().get(number);
        return denying.to() - denying.from() <= DENYING
                && sentence.any(denying.from(), denying.from() + 1, "neg")
                && subjects.isOfCandidate(sentence.words().get(denying.from() + 1));
    }

    /** "Venninne med brukerens mor", "moren Anne": a tie that is told of the user and a third. */
    private boolean isOfRelative(Match match) {
        boolean isTie = !List.of("YES", "NO", Circumstance.UNCLEAR)
                        .contains(match.entry().value())
                && match.entry().about() == About.candidate;
        boolean ofUsersRelative = sentence.words().get(match.from()).is("user")
                && sentence.any(match.from() - 1, match.from(), "preposition");
        if (match.entry().circumstance().equals("kinship")
                && (subjects.kin().areWorking(sentence, match) || subjects.kin().areWriters(sentence, match))) {
            return true;
        }
        boolean ofAnother = subjects.areOthers(sentence.words().subList(match.from(), match.to()));
        return isTie && (ofUsersRelative || (ofAnother && !isOfWriterAsked(match)));
    }

    /** "Søsteren min, Berit, trenger koordinator", where the one who writes is asked about: Berit is the user. */
    private boolean isOfWriterAsked(Match match) {
        return !subjects.writerIsNotAskedAbout()
                && sentence.any(match.from(), match.to(), "mine")
                && sentence
                        .words()
                        .subList(match.to() - 1, Math.min(sentence.words().size(), match.to() + 2))
                        .stream()
                        .noneMatch(Token::tellsWork);
    }

    private boolean saysWhatTheUserIs(Match match) {
        return before(match).stream()
                .anyMatch(
                        word -> List.of("er", "is", "var", "jobber", "arbeider").contains(word.normal()));
    }

    private boolean isOfAnotherCase(Match match) {
        int clause = sentence.clauseOf(match.from());
        return sentence.namesAnotherCase(clause)
                || (sentence.namesAnotherCase(clause + 1) && !mentionsSomebody(clause + 1));
    }

    private boolean mentionsSomebody(int clause) {
        return sentence.any(clause, "pronoun") || sentence.any(clause, "self");
    }

    private boolean isOfDoubtfulCase(Entry entry) {
        return caseIsDoubted
                && entry.sameCase()
                && entry.about() != About.anyone
                && entry.value().equals("YES");
    }

    private List<Token> before(Match match) {
        Clause clause = sentence.clauses().get(sentence.clauseOf(match.from()));
        return sentence.words().subList(clause.from(), match.from());
    }
}
