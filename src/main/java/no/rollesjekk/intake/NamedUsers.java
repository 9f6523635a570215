package no.rollesjekk.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which of the people named in a text are told to be the user. */
record NamedUsers(String text, Names names) {

    /** How far before the name it stands of whom it is the name: "brukeren vår heter", "den som trenger koordinator, er". */
    private static final int TOLD = 6;

    /** How far into the sentence its subject stands: "den nye brukeren heter". */
    private static final int FRONT = 2;

    Set<String> in(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> IntStream.range(0, sentence.words().size())
                        .filter(i -> names.contains(sentence.words().get(i)) && isUser(sentence, i))
                        .mapToObj(i -> names.calledBy(sentence.words().get(i))))
                .collect(Collectors.toSet());
    }

    private boolean isUser(Sentence sentence, int i) {
        boolean isOwner = sentence.any(i - 1, i, "preposition");
        boolean tellsSelf = !isOwner && (needsOne(sentence, i) || isOne(sentence, i + 1));
        return isAged(sentence, i)
                || isServed(sentence, i)
                || isCalled(sentence, i)
                || isTold(sentence, i)
                || tellsSelf
                || (sentence.any(i + 1, i + 2, "relative") && isOne(sentence, i + 2));
    }

    /** "Berit på 80", "Berit (80)". */
    private boolean isAged(Sentence sentence, int i) {
        List<Token> words = sentence.words();
        if (i + 1 >= words.size()) {
            return false;
        }
        boolean isOn = words.get(i + 1).normal().equals("på")
                && i + 2 < words.size()
                && words.get(i + 2).isNumber();
        boolean follows = words.get(i + 1).isNumber()
                && text.substring(words.get(i).end(), words.get(i + 1).start()).matches("\\s*[(,]\\s*");
        return isOn || follows;
    }

    /** "Koordinator for Berit". */
    private static boolean isServed(Sentence sentence, int i) {
        return i > 1
                && List.of("for", "til").contains(sentence.words().get(i - 1).normal())
                && sentence.any(i - 2, i - 1, "coordinate");
    }

    /** "Bruker Berit". */
    private static boolean isCalled(Sentence sentence, int i) {
        return sentence.any(i - 1, i, "user")
                && !sentence.any(i - 1, i, "person")
                && sentence.words().get(i).start()
                        == sentence.words().get(i - 1).end() + 1;
    }

    /** "Brukeren heter Berit", "den som trenger koordinator, er Berit", but not "brukeren er Berit sin mor". */
    private boolean isTold(Sentence sentence, int i) {
        return (isBeing(sentence, i - 1) || sentence.any(i - 1, i, "called"))
                && !names.isGenitive(sentence.words().get(i))
                && !sentence.any(i + 1, i + 2, "poss")
                && IntStream.range(Math.max(0, i - TOLD), i - 1)
                        .anyMatch(j -> (sentence.any(j, j + 1, "aUser") && j <= FRONT)
                                || (sentence.any(j, j + 1, "needing") && isNeeded(sentence, j + 1)));
    }

    /** "Berit trenger koordinator". */
    private static boolean needsOne(Sentence sentence, int i) {
        return sentence.any(i + 1, i + 2, "needing") && isNeeded(sentence, i + 2);
    }

    private static boolean isNeeded(Sentence sentence, int from) {
        List<Token> words = sentence.words();
        return words.subList(Math.min(from, words.size()), Math.min(words.size(), from + 3)).stream()
                .takeWhile(word -> !word.is("being"))
                .anyMatch(word -> word.is("aCoordinator"));
    }

    /** "Berit er bruker hos oss", "Berit er vår bruker", but not "Berit er brukeren sin mor", "Berit er hos brukeren". */
    private static boolean isOne(Sentence sentence, int from) {
        return isBeing(sentence, from) && (isUserHere(sentence, from + 1) || isUserAfterArticle(sentence, from + 2));
    }

    private static boolean isUserAfterArticle(Sentence sentence, int i) {
        return isUserHere(sentence, i)
                && List.of("light", "number", "ours").stream().anyMatch(name -> sentence.any(i - 1, i, name));
    }

    private static boolean isUserHere(Sentence sentence, int i) {
        return sentence.any(i, i + 1, "aUser")
                && (!sentence.any(i + 1, i + 2, "poss") || sentence.any(i + 1, i + 2, "ours"));
    }

    private static boolean isBeing(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.words().size()
                && List.of("er", "is").contains(sentence.words().get(i).normal());
    }
}
