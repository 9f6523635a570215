package no.rollesjekk.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Posts that somebody else has than the employee asked about: "Kari er fysioterapeut. Saksbehandleren fatter vedtakene."
 * Where she is not named, where no post is told of her, or where she works in an office that decides, it may be hers.
 */
final class OtherPosts {

    /** How far before a post the one stands of whom it is told: "Kari, som er nyutdannet vernepleier". */
    private static final int TOLD = 6;

    private final Set<String> hers;

    OtherPosts(People people, List<Sentence> sentences) {
        boolean isInOffice = sentences.stream()
                .anyMatch(sentence ->
                        sentence.any("office") && sentence.words().stream().anyMatch(people::isAsked));
        hers = isInOffice
                ? Set.of()
                : sentences.stream()
                        .flatMap(sentence -> IntStream.range(0, sentence.words().size())
                                .filter(i -> isHers(people, sentence, i))
                                .mapToObj(i -> stem(sentence.words().get(i))))
                        .collect(Collectors.toSet());
    }

    /** Whether that word begins a clause as the post of somebody else. */
    boolean areAnothers(Sentence sentence, int index) {
        Token word = sentence.words().get(index);
        String stem = stem(word);
        return !hers.isEmpty()
                && word.is("knownPost")
                && hers.stream().noneMatch(each -> each.endsWith(stem) || stem.endsWith(each));
    }

    private static boolean isHers(People people, Sentence sentence, int index) {
        int clause = sentence.clauseOf(index);
        return sentence.words().get(index).tellsPost()
                && !sentence.any(index, index + 1, "coordinate")
                && IntStream.range(
                                Math.max(0, index - TOLD),
                                Math.min(index + 2, sentence.words().size()))
                        .filter(i -> sentence.clauseOf(i) == clause
                                || sentence.clauses().get(clause).relative())
                        .anyMatch(i -> people.isAsked(sentence.words().get(i)));
    }

    private static String stem(Token word) {
        return word.normal().replaceAll("en$", "");
    }
}
