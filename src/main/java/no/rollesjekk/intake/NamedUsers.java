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
                .map(Sentence::words)
                .flatMap(words -> IntStream.range(0, words.size())
                        .filter(i -> names.contains(words.get(i)) && isUser(words, i))
                        .mapToObj(i -> names.calledBy(words.get(i))))
                .collect(Collectors.toSet());
    }

    private boolean isUser(List<Token> words, int i) {
        boolean isOwner = is(words, i - 1, "preposition");
        boolean tellsSelf = !isOwner && (needsOne(words, i) || isOne(words, i + 1));
        return isAged(words, i)
                || isServed(words, i)
                || isCalled(words, i)
                || isTold(words, i)
                || tellsSelf
                || (is(words, i + 1, "relative") && isOne(words, i + 2));
    }

    /** "Berit på 80", "Berit (80)". */
    private boolean isAged(List<Token> words, int i) {
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
    private static boolean isServed(List<Token> words, int i) {
        return i > 1 && List.of("for", "til").contains(words.get(i - 1).normal()) && is(words, i - 2, "coordinate");
    }

    /** "Bruker Berit". */
    private static boolean isCalled(List<Token> words, int i) {
        return is(words, i - 1, "user")
                && !is(words, i - 1, "person")
                && words.get(i).start() == words.get(i - 1).end() + 1;
    }

    /** "Brukeren heter Berit", "den som trenger koordinator, er Berit", but not "brukeren er Berit sin mor". */
    private boolean isTold(List<Token> words, int i) {
        return (isBeing(words, i - 1) || is(words, i - 1, "called"))
                && !names.isGenitive(words.get(i))
                && !is(words, i + 1, "poss")
                && IntStream.range(Math.max(0, i - TOLD), i - 1)
                        .anyMatch(j -> (is(words, j, "aUser") && j <= FRONT)
                                || (is(words, j, "needing") && isNeeded(words, j + 1)));
    }

    /** "Berit trenger koordinator". */
    private static boolean needsOne(List<Token> words, int i) {
        return is(words, i + 1, "needing") && isNeeded(words, i + 2);
    }

    private static boolean isNeeded(List<Token> words, int from) {
        return words.subList(Math.min(from, words.size()), Math.min(words.size(), from + 3)).stream()
                .takeWhile(word -> !word.is("being"))
                .anyMatch(word -> word.is("aCoordinator"));
    }

    /** "Berit er bruker hos oss", "Berit er vår bruker", but not "Berit er brukeren sin mor", "Berit er hos brukeren". */
    private static boolean isOne(List<Token> words, int from) {
        return isBeing(words, from) && (isUserHere(words, from + 1) || isUserAfterArticle(words, from + 2));
    }

    private static boolean isUserAfterArticle(List<Token> words, int i) {
        return isUserHere(words, i)
                && List.of("light", "number", "ours").stream().anyMatch(name -> is(words, i - 1, name));
    }

    private static boolean isUserHere(List<Token> words, int i) {
        return is(words, i, "aUser") && (!is(words, i + 1, "poss") || is(words, i + 1, "ours"));
    }

    private static boolean isBeing(List<Token> words, int i) {
        return i >= 0
                && i < words.size()
                && List.of("er", "is").contains(words.get(i).normal());
    }

    private static boolean is(List<Token> words, int i, String wordClass) {
        return i >= 0 && i < words.size() && words.get(i).is(wordClass);
    }
}
