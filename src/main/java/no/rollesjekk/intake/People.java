package no.rollesjekk.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is named in a text, and which of them is the user and the employee that is asked about. */
final class People {

    /** "My colleague", "en god kollega". */
    private static final int OPENING = 3;

    private static final List<String> POINTING =
            List.of("both", "pronoun", "whom", "poss", "post", "employed", "staff", "doubt", "whether");

    private final Names names;
    private final Set<String> users;
    private final Asked asked;
    private final boolean startsWithColleague;
    private final boolean writerHasCoordinator;
    private final boolean tellsOfUser;

    private People(
            Names names,
            Set<String> users,
            Asked asked,
            boolean startsWithColleague,
            boolean writerHasCoordinator,
            boolean tellsOfUser) {
        this.tellsOfUser = tellsOfUser;
        this.names = names;
        this.users = users;
        this.asked = asked;
        this.startsWithColleague = startsWithColleague;
        this.writerHasCoordinator = writerHasCoordinator;
    }

    static People in(String text, List<Sentence> sentences) {
        Names names = Names.in(text, sentences);
        Set<String> users = new NamedUsers(text, names).in(sentences);
        return new People(
                names,
                users,
                Asked.in(sentences, names, users),
                startsWithColleague(sentences),
                sentences.stream().anyMatch(People::tellsOfWritersCoordinator),
                !users.isEmpty()
                        || sentences.stream()
                                .flatMap(sentence -> sentence.words().stream())
                                .anyMatch(word -> word.is("user") && !word.is("whom")));
    }

    /** "Koordinatoren vår", "our coordinator": the one who writes has one, as family or as user. */
    private static boolean tellsOfWritersCoordinator(Sentence sentence) {
        return IntStream.range(0, sentence.words().size())
                .filter(i -> sentence.any(i, i + 1, "coordinate"))
                .anyMatch(i -> List.of("mine", "ours").stream()
                        .anyMatch(whose -> sentence.any(i - 1, i, whose) || sentence.any(i + 1, i + 2, whose)));
    }

    private static boolean startsWithColleague(List<Sentence> sentences) {
        return !sentences.isEmpty() && sentences.get(0).any(0, OPENING, "colleague");
    }

    boolean isName(Token word) {
        return names.contains(word);
    }

    boolean isUserName(Token word) {
        return isName(word) && users.contains(names.calledBy(word));
    }

    /** Whether the user stands there with first name and family name. */
    boolean namesUserInFull(Sentence sentence) {
        List<Token> words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isUserName(words.get(i))
                    && isName(words.get(i + 1))
                    && words.get(i + 1).start() == words.get(i).end() + 1) {
                return true;
            }
        }
        return false;
    }

    boolean isCandidate(Token name) {
        return asked.names().contains(names.calledBy(name));
    }

    /** Whether a word names the employee asked about, or is "jeg" where she writes. */
    boolean isAsked(Token word) {
        return isCandidate(word) || (writerIsCandidate() && word.isSelf());
    }

    boolean namesCandidate(Sentence sentence) {
        return sentence.words().stream().anyMatch(this::isCandidate);
    }

    /** Whether the employee asked about is named, or is the one who writes. */
    boolean asksOfSomebody() {
        return asked.writer() || !asked.names().isEmpty();
    }

    /**
     * Whether a sentence may speak of the employee. Once it is known who she is, it does not where somebody does something
     * and nobody is pointed to: "Vedtaket gjelder fra januar".
     */
    boolean maySpeakOfCandidate(Sentence sentence) {
        return !asksOfSomebody()
                || sentence.isQuestion()
                || !sentence.any("finite")
                || sentence.any(0, 1, "finite")
                || namesCandidate(sentence)
                || POINTING.stream().anyMatch(sentence::any)
                || sentence.words().stream().anyMatch(Token::isSelf);
    }

    /** Whether the employee asked about is named or told of as theirs, and is not the one who writes. */
    boolean candidateIsNotWriter() {
        return !asked.writer() && (!asked.names().isEmpty() || tellsOfOther());
    }

    /** "Sønnen min har Downs. Kan en fysioterapeut være koordinator?", "koordinatoren vår": nobody is named. */
    boolean tellsOfOther() {
        return asked.names().isEmpty() && (asked.anyOfPost() || writerHasCoordinator);
    }

    /** Whether somebody is told to be the user, by name or otherwise. */
    boolean tellsOfUser() {
        return tellsOfUser;
    }

    /** "My colleague is her brother. Can he …": nobody but the colleague can be meant. */
    boolean colleagueIsCandidate() {
        return startsWithColleague && !asksOfSomebody();
    }

    boolean writerIsCandidate() {
        return asked.writer();
    }

    /** Whether a word names somebody else than the employee, in a text where nobody is told to be the user. */
    boolean mayBeUser(Token word) {
        return !tellsOfUser && isName(word) && !isCandidate(word);
    }

    /** Whether they name somebody, but neither the user nor the employee asked about. */
    boolean areOthers(List<Token> words) {
        return words.stream().anyMatch(this::isName)
                && words.stream().filter(this::isName).noneMatch(word -> isUserName(word) || isCandidate(word));
    }
}
