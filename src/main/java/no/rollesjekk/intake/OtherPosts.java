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
        Token word = sentence.words().get(index);
        return word.tellsPost() && !word.is("coordinate") && Posts.isHers(people, sentence, index);
    }

    /** "Saksbehandler" of "saksbehandleren", to compare with the post she is told to have. */
    private static String stem(Token word) {
        return word.normal().replaceAll("en$", "");
    }
}
