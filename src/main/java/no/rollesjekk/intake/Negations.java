package no.rollesjekk.intake;

import java.util.List;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.intake.CircumstanceWords.About;

/** Whether what was matched is negated: before it, within it, after it, or in the next clause or sentence. */
record Negations(Subjects subjects, Sentence sentence, Answer answer) {

    private static final List<String> NO_OBJECT =
            List.of("ingen", "inga", "ingenting", "inkje", "intet", "nothing", "no", "none");

    /** How near before "at" the words stand that deny it: "det er ikke slik at". */
    private static final int DENYING = 4;

    /** These deny what follows them, not what stands before. */
    private static final List<String> WITHOUT = List.of("uten", "utan", "uden", "without");

    /** "Styrer pengene (om noe), men ikke for denne brukeren", "though not for him", "ikke denne". */
    private boolean isNotOfThisCase(Match match) {
        int next = sentence.clauseOf(match.to() - 1) + 1;
        return match.entry().sameCase() && (leavesOutThisCase(next) || leavesOutThisCase(next + 1));
    }

    private boolean leavesOutThisCase(int number) {
        if (number >= sentence.clauses().size()) {
            return false;
        }
        int from = sentence.clauses().get(number).from();
        int denied = sentence.any(from, from + 1, "neg") ? from : from + 1;
        boolean isOfCase = sentence.any(denied + 1, denied + 2, "ofCase");
        int named = isOfCase ? denied + 2 : denied + 1;
        boolean isThis = sentence.any(named, named + 1, "this");
        boolean isHis = sentence.any(named, named + 1, "user") || sentence.any(named, named + 1, "whom");
        return sentence.any(denied, denied + 1, "neg") && (isThis || (isOfCase && isHis));
    }

    /** "Hun er ikke den som styrer pengene", "det er ikke hun som avgjør", "det var ikke Ola som avslo", but not "stoler ikke på Dorte, som". */
    private boolean isNotTheOne(Match match) {
        int number = sentence.clauseOf(match.from());
        if (number == 0 || !sentence.clauses().get(number).relative()) {
            return false;
        }
        int end = sentence.clauses().get(number - 1).to();
        int begin = sentence.clauses().get(number - 1).from();
        boolean isOne = sentence.any(end - 1, end, "one")
                || (sentence.any(begin, begin + 1, "it")
                        && subjects.isOfCandidate(sentence.words().get(end - 1)));
        return (isOne && sentence.any(end - 3, end - 1, "neg")) || isButAnother(number - 1);
    }

    /** "Det er ikke Kirsten, men sjefen hennes, som avgjør": whoever does is set against the employee. */
    private boolean isButAnother(int number) {
        if (number == 0
                || !sentence.any(
                        sentence.clauses().get(number).from(),
                        sentence.clauses().get(number).from() + 1,
                        "contrast")) {
            return false;
        }
        Clause denied = sentence.clauses().get(number - 1);
        return sentence.any(denied.from(), denied.from() + 1, "it")
                && sentence.any(denied.from(), denied.to(), "neg")
                && subjects.isOfCandidate(sentence.words().get(denied.to() - 1));
    }

    /** "Det er ikke slik at hun fører tilsyn". */
    private boolean isUntrue(Match match) {
        int number = sentence.clauseOf(match.from());
        int from = sentence.clauses().get(number).from();
        return sentence.isReported(number)
                && sentence.any(from - DENYING, from, "truth")
                && sentence.any(from - DENYING, from, "neg");
    }

    boolean holdFor(Match match) {
        boolean isTitle = match.entry().circumstance().equals("function");
        int near = isTitle ? 3 : Integer.MAX_VALUE;
        List<Token> before = before(match);
        List<Token> words = sentence.words();
        boolean inFront = before.subList(Math.max(0, before.size() - near), before.size()).stream()
                .anyMatch(word -> word.is("neg"));
        boolean inside = words.subList(match.from(), match.to()).stream().anyMatch(word -> word.is("neg"));
        return (answer == Answer.NO
                        || isNotOfThisCase(match)
                        || isNotTheOne(match)
                        || isUntrue(match)
                        || inFront
                        || inside
                        || (!isTitle && isNegatedAfter(match))
                        || isFrontedAndDenied(match))
                && !isNotOnly(match)
                && !isOfWhatKinHas(match);
    }

    /** "Mor mi har ikkje koordinator": she is the writer's mother all the same. */
    private boolean isOfWhatKinHas(Match match) {
        return Entry.TIES.contains(match.entry().circumstance())
                && sentence.any(match.from(), match.to(), "mine")
                && !sentence.any(match.from(), match.to(), "telling");
    }

    /** "Vedtak har hun ikke noe med": only for what is told as yes or no, not for a tie that is named. */
    private boolean isFrontedAndDenied(Match match) {
        boolean tellsYes =
                List.of("YES", Circumstance.UNCLEAR).contains(match.entry().value());
        return tellsYes
                && match.entry().about() == About.candidate
                && sentence.isFronted(match.from())
                && sentence.clauseOf(match.from()) == sentence.clauseOf(match.to() - 1)
                && sentence.any(sentence.clauseOf(match.from()), "neg")
                && isMade(match);
    }

    /** Whether the phrase is only a thing, no verb: "vedtak", "budsjettet". */
    private boolean isMade(Match match) {
        return sentence.words().subList(match.from(), match.to()).stream().noneMatch(word -> word.is("finite"));
    }

    private boolean isNegatedAfter(Match match) {
        List<Token> words = sentence.words();
        int end = sentence.clauses().get(sentence.clauseOf(match.to() - 1)).to();
        boolean next = match.to() < end
                && words.get(match.to()).is("neg")
                && !words.get(match.to() - 1).is("joining")
                && !WITHOUT.contains(words.get(match.to()).normal());
        boolean second = match.to() + 1 < end
                && !words.get(match.to() - 1).is("joining")
                && !words.get(match.to()).is("joining")
                && NO_OBJECT.contains(words.get(match.to() + 1).normal());
        return next || second;
    }

    private boolean isNotOnly(Match match) {
        List<Token> words = sentence.words();
        for (int i = sentence.clauses().get(sentence.clauseOf(match.from())).from(); i + 1 < match.to(); i++) {
            if (words.get(i).is("neg")
                    && List.of("bare", "berre", "kun", "only")
                            .contains(words.get(i + 1).normal())) {
                return true;
            }
        }
        return false;
    }

    private List<Token> before(Match match) {
        Clause clause = sentence.clauses().get(sentence.clauseOf(match.from()));
        return sentence.words().subList(clause.from(), match.from());
    }
}
