package no.rollesjekk.intake;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the employee that a text asks about: one of those named, or the one who writes. */
final class Asked {

    /** How far from "I" she may tell what she is. */
    private static final int SELF = 10;

    /** How far before her name the word may stand that turns her down. */
    private static final int REFUSING = 4;

    /** How near the beginning of a sentence "hennes" goes on about somebody named before: "Mona er sjefen hennes". */
    private static final int REFERRING = 4;

    private static final Set<String> BEING = Set.of("er", "am", "is");

    /** How far from the verb her post may stand. */
    private static final int TOLD = 6;

    private final Names names;
    private final Set<String> users;
    private final Set<String> found = new LinkedHashSet<>();
    /** Those who are pointed out, not only thought of: "det gjelder Kari", "de har valgt Kari". */
    private final Set<String> pointedOut = new LinkedHashSet<>();

    /** Those who are named to be turned down: "faren vil ikke ha Lone som koordinator". */
    private final Set<String> refused = new LinkedHashSet<>();

    private boolean writer;

    /** Whether she says "jeg er", of whatever: enough where nobody else can be meant. */
    private boolean tellsSomething;

    /** "Kan hun være koordinator": somebody else than the one who writes. */
    private boolean asksOfThird;

    /** "Kan en fysioterapeut være koordinator": whoever has that post. */
    private boolean asksOfPost;

    /** Whether the text has the word at all: some ask "kan vi bruke Lill?". */
    private boolean saysCoordinator;

    private Asked(Names names, Set<String> users) {
        this.names = names;
        this.users = users;
    }

    static Asked in(List<Sentence> sentences, Names names, Set<String> users) {
        Asked asked = new Asked(names, users);
        asked.find(sentences);
        return asked;
    }

    /** What the employees asked about are called. */
    Set<String> names() {
        return found;
    }

    /** Whether it is the one who writes. */
    boolean writer() {
        return writer;
    }

    /** Whether it is anybody of a post, and not the one who writes. */
    boolean anyOfPost() {
        return asksOfPost && !writer;
    }

    private void find(List<Sentence> sentences) {
        saysCoordinator = sentences.stream().anyMatch(sentence -> sentence.any("coordinate"));
        sentences.forEach(this::collectProposed);
        if (!pointedOut.isEmpty()) {
            found.retainAll(pointedOut);
        }
        if (found.isEmpty() && !writer) {
            found.addAll(refused);
        }
        if (found.isEmpty() && !asksOfThird) {
            sentences.forEach(this::collectWriter);
        }
        if (found.isEmpty() && !writer) {
            sentences.stream()
                    .filter(sentence -> sentence.isQuestion() || sentence.any("coordinate"))
                    .map(this::staffNamed)
                    .filter(named -> named.size() == 1)
                    .reduce((first, last) -> last)
                    .ifPresent(found::addAll);
        }
        writer |= found.isEmpty() && tellsSomething && !asksOfThird;
        if (found.isEmpty() && !writer) {
            sentences.stream()
                    .filter(sentence -> sentence.any("coordinate"))
                    .map(this::staffNamed)
                    .filter(named -> !named.isEmpty())
                    .findFirst()
                    .or(() -> mostNamed(sentences).map(Set::of))
                    .ifPresent(found::addAll);
        }
    }

    /** Who stands where one proposes a coordinator: "kan Kari være", "Kari som koordinator", "vil ha meg som". */
    private void collectProposed(Sentence sentence) {
        List<Token> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (WriterAsked.isWriter(words, i)) {
                writer |= isProposed(sentence, i) || new WriterAsked(sentence, i, this::isStaff).holds();
            } else if (isStaff(words.get(i))) {
                collectProposed(sentence, i);
            } else {
                asksOfThird |= words.get(i).is("pronoun") && isProposed(sentence, i);
                asksOfPost |= i > 1 && words.get(i).tellsPost() && isProposed(sentence, i - 1);
            }
        }
    }

    private void collectProposed(Sentence sentence, int i) {
        String name = names.calledBy(sentence.words().get(i));
        if (sentence.any(i - 3, i, "asking")) {
            pointedOut.add(name);
            found.add(name);
        } else if (isProposed(sentence, i) || isChosen(sentence, i)) {
            (isRefused(sentence, i) ? refused : found).add(name);
        }
    }

    private static boolean isRefused(Sentence sentence, int i) {
        int begin = sentence.clauses().get(sentence.clauseOf(i)).from();
        if (begin > 0 && sentence.words().get(begin).normal().equals("at")) {
            begin = sentence.clauses().get(sentence.clauseOf(begin - 1)).from();
        }
        int from = Math.max(begin, i - REFUSING);
        return sentence.any(from, i, "neg") || sentence.any(from, i, "refusing");
    }

    private static boolean isProposed(Sentence sentence, int i) {
        List<Token> words = sentence.words();
        boolean asked = i > 0 && words.get(i - 1).is("modal") && sentence.any(i + 1, i + 4, "being");
        boolean will = i + 2 < words.size()
                && words.get(i + 1).is("modal")
                && sentence.any(i + 2, i + 5, "being")
                && (sentence.any(i + 2, i + 8, "coordinate") || sentence.any(i + 2, i + 6, "role"));
        boolean as = i + 2 < words.size()
                && List.of("som", "as", "til").contains(words.get(i + 1).normal())
                && sentence.any(i + 2, i + 4, "coordinate");
        return asked || will || as;
    }

    /** "Vil ha Kari". */
    private boolean isChosen(Sentence sentence, int i) {
        return i > 0
                && (sentence.words().get(i - 1).is("choosing")
                        || (sentence.any(i - 2, i - 1, "choosing")
                                && (sentence.any(i - 1, i, "post") || sentence.any(i - 1, i, "light"))))
                && (!saysCoordinator || sentence.any("coordinate"));
    }

    /** The one who tells her own job is asked about, unless she leads others or is the user's family. */
    private void collectWriter(Sentence sentence) {
        List<Token> words = sentence.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean tells = isSubject(words.get(i)) && tellsOfHerself(words, i);
            boolean asked = words.get(i).is("telling") && words.get(i + 1).isSelf() && sentence.beginsClause(i);
            if ((tells || asked) && !sentence.any(i + 2, i + 6, "leader") && !sentence.any(i + 2, i + 5, "parent")) {
                writer = true;
            }
        }
    }

    /** "Jeg", but not "det som plager meg, er". */
    private static boolean isSubject(Token word) {
        return word.isSelf() && !WriterAsked.OBJECT.contains(word.normal());
    }

    /** "Jeg er", "jeg har vært mor for gutten og jobber": her job is told before anybody else is spoken of. */
    private boolean tellsOfHerself(List<Token> words, int i) {
        for (int j = i + 1; j < Math.min(words.size(), i + SELF); j++) {
            Token word = words.get(j);
            if (word.is("telling") && (j == i + 1 || words.get(j - 1).is("joining"))) {
                tellsSomething = true;
                return !BEING.contains(word.normal()) || tellsPost(words, j + 1);
            }
            if (word.is("relative") || word.is("pronoun") || names.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /** "Jeg er ergoterapeut", but not "jeg er enig", "jeg er 46 og lam". */
    private static boolean tellsPost(List<Token> words, int from) {
        return words.subList(from, Math.min(words.size(), from + TOLD)).stream()
                .takeWhile(word -> !word.is("relative") && !word.is("pronoun"))
                .anyMatch(Token::tellsPost);
    }

    /** The one of the staff who is named most often; of several the last if the text asks of "her", else the first. */
    private Optional<String> mostNamed(List<Sentence> sentences) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .filter(this::isStaff)
                .forEach(word -> counts.merge(names.calledBy(word), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        counts.values().removeIf(count -> count < most);
        Optional<String> last = sentences.stream()
                .filter(sentence -> !sentence.any(0, REFERRING, "poss") && !sentence.any("pronoun"))
                .map(this::staffNamed)
                .flatMap(named -> named.stream().filter(counts::containsKey).limit(1))
                .reduce((first, second) -> second);
        return asksOfThird && last.isPresent() ? last : counts.keySet().stream().findFirst();
    }

    private Set<String> staffNamed(Sentence sentence) {
        Set<String> named = new LinkedHashSet<>();
        sentence.words().stream().filter(this::isStaff).forEach(word -> named.add(names.calledBy(word)));
        return named;
    }

    private boolean isStaff(Token word) {
        return names.contains(word) && !users.contains(names.calledBy(word));
    }
}
