package no.rollesjekk.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds whom the words of a sentence speak of. */
final class Subjects {

    /** A subject stands near the beginning of its clause; what is named later is spoken to or about. */
    private static final int NEAR = 6;

    /** How far before a relative clause the one it speaks of may stand. */
    private static final int ANTECEDENT = 5;

    private final People people;
    private final Kindred kindred;
    private final Topics topics;
    private final Leaders leaders;
    private final OtherPosts posts;

    Subjects(People people, Topics topics, Leaders leaders, OtherPosts posts) {
        this.people = people;
        this.topics = topics;
        this.leaders = leaders;
        this.posts = posts;
        this.kindred = new Kindred(people, topics);
    }

    /** The ties of those who are spoken of. */
    Kindred kin() {
        return kindred;
    }

    /** Whether the one who writes is not the employee asked about. */
    boolean writerIsNotAskedAbout() {
        return !people.writerIsCandidate();
    }

    /** Whether a word names or points to the employee asked about. */
    boolean isOfCandidate(Token word) {
        Optional<Subject> found = mentioned(word);
        return found.isPresent() && (found.get() == Subject.CANDIDATE || word.is("pronoun"));
    }

    /** Whether a title is told of the employee: "ergoterapeut Nina", "Nina er ergoterapeut", "hun er ergoterapeut". */
    boolean tellsOfCandidate(Sentence sentence, Match title) {
        Subject subject = at(sentence, title.from());
        boolean isBeforeName = title.to() < sentence.words().size()
                && people.isCandidate(sentence.words().get(title.to()));
        if (isBeforeName) {
            return true;
        }
        if (subject == Subject.UNNAMED) {
            return sentence.any(sentence.clauseOf(title.from()), "pronoun");
        }
        int number = sentence.clauseOf(title.from());
        int first = sentence.clauses()
                .get(sentence.clauses().get(number).relative() ? Math.max(0, number - 1) : number)
                .from();
        int end = Math.min(sentence.words().size(), title.to() + 2);
        return subject == Subject.CANDIDATE
                && (sentence.words().subList(first, end).stream()
                        .anyMatch(word -> people.isCandidate(word) || (word.isSelf() && people.writerIsCandidate())));
    }

    boolean isNamedCandidate(Token word) {
        return people.isCandidate(word);
    }

    boolean namesCandidate(Sentence sentence) {
        return people.namesCandidate(sentence);
    }

    /** Whether that word tells kin of the user, or of the employee, who are neither of them. */
    boolean isKinOfUser(Sentence sentence, int index, boolean isNamed) {
        return kindred.isWorkingKin(sentence, index)
                || (isNamed || people.writerIsCandidate() || kindred.isAfterCandidate(sentence, index))
                        && kindred.isOfUser(sentence, index);
    }

    boolean areOthers(List<Token> words) {
        return people.areOthers(words);
    }

    /** Whom the word at that index speaks of, when it is no tie: "kona til Stian har tilsyn" is said of another. */
    Subject at(Sentence sentence, int index) {
        return kindred.speaks(sentence, sentence.clauseOf(index)) ? Subject.OTHER : ofTie(sentence, index);
    }

    /**
     * Whom the word at that index speaks of: the one who is chosen, whoever is named last before it in its clause, else the
     * clause's subject. "Kona til Stian er bruker" tells a tie of Stian.
     */
    Subject ofTie(Sentence sentence, int index) {
        int number = sentence.clauseOf(index);
        Clause clause = sentence.clauses().get(number);
        for (int i = index; i >= clause.from(); i--) {
            Optional<Subject> named = Posts.arePicked(sentence, i)
                    ? Optional.of(third())
                    : named(sentence.words().get(i));
            if (named.isEmpty() && i < index && sentence.words().get(i).is("choosing")) {
                return Subject.UNNAMED;
            }
            if (named.isPresent() && !(named.get() == Subject.USER && Parts.isObject(sentence, i, clause))) {
                return named.get() == Subject.WRITER && Parts.isOnlySaying(sentence, i, index)
                        ? Subject.UNNAMED
                        : named.get();
            }
        }
        boolean isForOffice = sentence.isFronted(index)
                && Offices.actAlone(
                        sentence,
                        index,
                        word -> word.is("pronoun") || named(word).isPresent());
        return isForOffice ? Subject.OTHER : of(sentence, number);
    }

    private Subject of(Sentence sentence, int number) {
        Clause clause = sentence.clauses().get(number);
        if (number == 0 && Parts.isAsked(sentence)) {
            return Subject.OTHER;
        }
        if (!clause.relative() || number == 0) {
            for (int i = clause.from(); i < Math.min(clause.to(), clause.from() + NEAR); i++) {
                Optional<Subject> found = Posts.arePicked(sentence, i)
                        ? Optional.of(third())
                        : mentioned(sentence.words().get(i));
                boolean another = sentence.words().get(i).is("pronoun") && topics.isAnother(sentence, i);
                if (another || Parts.isPredecessor(sentence, i) || posts.areAnothers(sentence, i)) {
                    return Subject.OTHER;
                }
                if (leaders.isAnother(sentence, i)) {
                    return Subject.LEADER;
                }
                if (found.isPresent() && !Parts.isObject(sentence, i, clause)) {
                    return Offices.begin(sentence, clause) && found.get() == Subject.USER ? Subject.OTHER : found.get();
                }
            }
            if (Offices.begin(sentence, clause)) {
                return Subject.OTHER;
            }
            if (Posts.areToldOf(sentence, clause)) {
                return third();
            }
        }
        return number == 0 ? Subject.UNNAMED : before(sentence, clause.from(), number - 1, clause.relative());
    }

    /** Whom "hun" and "han" mean when it is neither the one who writes nor the user. */
    private Subject third() {
        return people.writerIsCandidate() ? Subject.OTHER : Subject.UNNAMED;
    }

    /** "Det er Tom og Siv som", where Tom is asked about. */
    private boolean isBesideCandidate(Sentence sentence, int index) {
        return index > 1
                && sentence.any(index - 1, index, "joining")
                && people.isCandidate(sentence.words().get(index - 2));
    }

    /** A relative clause speaks of what stands right before it; another clause goes on about its forerunner's subject. */
    private Subject before(Sentence sentence, int end, int number, boolean relative) {
        if (!relative) {
            return of(sentence, isInserted(sentence, number) ? number - 1 : number);
        }
        Optional<Subject> revealed = revealed(sentence, end);
        if (revealed.isPresent()) {
            return revealed.get();
        }
        int first = Math.max(sentence.clauses().get(number).from(), end - ANTECEDENT);
        for (int i = end - 1; i >= first; i--) {
            if (sentence.any(i, i + 1, "choosing")
                    || sentence.any(i, i + 1, "post")
                    || (sentence.any(i, i + 1, "staff") && !sentence.any(i - 1, i, "other"))) {
                return Subject.UNNAMED;
            }
            if (sentence.isSomebodyElse(i)
                    || Offices.act(sentence, i)
                    || (i == end - 1 && Offices.isActor(sentence, i))) {
                return Subject.OTHER;
            }
            Optional<Subject> found = mentioned(sentence.words().get(i));
            if (found.isPresent()) {
                return isBesideCandidate(sentence, i) ? Subject.CANDIDATE : found.get();
            }
        }
        return Subject.UNNAMED;
    }

    /** "Kari, ikke Mona, …": nothing goes on about Mona. */
    private boolean isInserted(Sentence sentence, int number) {
        Clause clause = sentence.clauses().get(number);
        return number > 0
                && sentence.any(clause.from(), clause.from() + 1, "neg")
                && sentence.words().subList(clause.from() + 1, clause.to()).stream()
                        .allMatch(people::isName);
    }

    /** "Den som har saken, er Mona". */
    private Optional<Subject> revealed(Sentence sentence, int from) {
        if (!sentence.any(from - 1, from, "one")) {
            return Optional.empty();
        }
        return IntStream.range(from, sentence.words().size() - 1)
                .filter(i -> sentence.any(i, i + 1, "telling"))
                .mapToObj(i -> named(sentence.words().get(i + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whom a word names or points to. */
    Optional<Subject> mentioned(Token word) {
        Optional<Subject> named = named(word);
        if (named.isPresent()) {
            return named;
        }
        if (word.is("pronoun")) {
            return Optional.of(third());
        }
        return word.is("user") || word.is("family") ? Optional.of(Subject.USER) : Optional.empty();
    }

    private Optional<Subject> named(Token word) {
        if (people.isUserName(word)) {
            return Optional.of(Subject.USER);
        }
        if (people.isName(word)) {
            return Optional.of(people.isCandidate(word) ? Subject.CANDIDATE : Subject.OTHER);
        }
        if (word.is("colleague") && !people.colleagueIsCandidate()) {
            return Optional.of(Subject.OTHER);
        }
        if (List.of("jeg", "eg").contains(word.normal()) || word.text().equals("I")) {
            return Optional.of(people.writerIsCandidate() ? Subject.CANDIDATE : Subject.WRITER);
        }
        return Optional.empty();
    }
}
