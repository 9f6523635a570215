package no.rollesjekk.intake;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a text goes on about from sentence to sentence, so that "hun" and "hans" have somebody to point to: the one who was
 * spoken of last, not the one who was spoken to or about.
 */
final class Topics {

    /** A subject stands near the beginning of its clause. */
    private static final int NEAR = 6;

    private final People people;
    private final Map<Sentence, Token> atBegin = new IdentityHashMap<>();

    private final Map<Sentence, Boolean> introduced = new IdentityHashMap<>();

    Topics(People people, List<Sentence> sentences) {
        this.people = people;
        Token topic = null;
        boolean isIntroduced = false;
        for (Sentence sentence : sentences) {
            if (topic != null) {
                atBegin.put(sentence, topic);
            }
            introduced.put(sentence, isIntroduced);
            isIntroduced |= sentence.words().stream().anyMatch(people::isCandidate);
            topic = before(sentence, sentence.words().size()).orElse(topic);
        }
    }

    /** Who is spoken of before that word. */
    Optional<Token> before(Sentence sentence, int index) {
        for (int number = sentence.clauseOf(index); number >= 0; number--) {
            Optional<Token> found = subject(sentence, sentence.clauses().get(number), index);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.ofNullable(atBegin.get(sentence));
    }

    /** "Noen ville ha Kåre, men han fører tilsyn. Valget falt på Lill": somebody is spoken of before the employee is named. */
    boolean isAnother(Sentence sentence, int pronoun) {
        boolean isLate = Boolean.TRUE.equals(introduced.get(sentence))
                || sentence.words().subList(0, pronoun).stream().anyMatch(people::isCandidate);
        return !isLate
                && before(sentence, pronoun)
                        .filter(topic ->
                                people.isName(topic) && !people.isUserName(topic) && !people.isCandidate(topic))
                        .isPresent();
    }

    private Optional<Token> subject(Sentence sentence, Clause clause, int end) {
        Optional<Token> chosen = chosen(sentence, clause, end);
        if (chosen.isPresent()) {
            return chosen;
        }
        for (int i = clause.from(); i < Math.min(Math.min(clause.to(), end), clause.from() + NEAR); i++) {
            Token word = sentence.words().get(i);
            if (word.is("pronoun")) {
                return Optional.empty();
            }
            if (isSomebody(word) && !sentence.any(i - 1, i, "preposition")) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** "Mor ønsker ergoterapeuten": the text goes on about her. */
    private Optional<Token> chosen(Sentence sentence, Clause clause, int end) {
        for (int i = clause.from() + 1; i < Math.min(clause.to(), end); i++) {
            boolean follows = sentence.any(i - 1, i, "choosing")
                    || (sentence.any(i - 2, i - 1, "choosing") && sentence.any(i - 1, i, "post"));
            Token word = sentence.words().get(i);
            if (follows && (people.isName(word) || word.is("post"))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean isSomebody(Token word) {
        return people.isName(word)
                || word.is("kin")
                || word.is("family")
                || word.is("colleague")
                || word.is("post")
                || (word.is("user") && !word.is("person"));
    }
}
