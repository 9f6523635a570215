package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a sentence in which a negation and a subject hold.
 *
 * @param from index of its first word in the sentence
 * @param to index after its last
 * @param relative whether it begins with a word such as {@code som}, and so speaks of what was named last
 */
record Clause(int from, int to, boolean relative) {

    /** How far the last part of a list may lie. */
    private static final int LIST = 4;

    boolean contains(int index) {
        return index >= from && index < to;
    }

    /** Cuts the words of a sentence into clauses. */
    static List<Clause> of(List<Token> words, String text) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if ((begins(words, i, text) || isNewSubject(words, from, i)) && !isListDenied(words, from, i)) {
                clauses.add(of(words, from, i));
                from = i;
            }
        }
        clauses.add(of(words, from, words.size()));
        return clauses;
    }

    private static Clause of(List<Token> words, int from, int to) {
        return new Clause(from, to, words.get(from).is("relative"));
    }

    /**
     * "Verken tilsyn, vedtak eller penger", "ingen rolle i vedtak, budsjett eller tilsyn": the negation holds for the
     * whole list, so a comma does not end the clause.
     */
    private static boolean isListDenied(List<Token> words, int from, int i) {
        List<Token> before = words.subList(from, i);
        boolean opened = before.stream().anyMatch(word -> word.is("neither"));
        boolean goesOn = before.stream().anyMatch(word -> word.is("neg")) && isInList(words, i);
        return goesOn
                || (opened
                        && before.stream().noneMatch(word -> word.is("nor"))
                        && !words.get(i).is("finite")
                        && !words.get(i).is("clause"));
    }

    /** Whether "eller" stands among the next words, before another clause begins. */
    private static boolean isInList(List<Token> words, int from) {
        for (int i = from; i < Math.min(words.size(), from + LIST); i++) {
            if (words.get(i).is("nor")) {
                return i > from;
            }
            if (words.get(i).is("finite")
                    || words.get(i).is("clause")
                    || words.get(i).is("pronoun")) {
                return false;
            }
        }
        return false;
    }

    /** "She decides nothing and the user wants her": after "and" somebody else does something. */
    private static boolean isNewSubject(List<Token> words, int from, int i) {
        if (!isAnd(words.get(i))
                || words.subList(from, i).stream().noneMatch(word -> word.is("finite") || word.is("neg"))) {
            return false;
        }
        List<Token> next = words.subList(i + 1, Math.min(words.size(), i + 1 + LIST));
        int subject = 0;
        while (subject < Math.min(2, next.size()) && !isSubject(next.get(subject))) {
            subject++;
        }
        return subject < Math.min(2, next.size())
                && next.subList(subject + 1, next.size()).stream()
                        .anyMatch(word -> word.is("finite") || word.is("wanting"));
    }

    private static boolean isSubject(Token word) {
        return !word.is("person") && (word.is("user") || word.is("family") || word.is("kin") || word.is("office"));
    }

    private static boolean isAnd(Token word) {
        return word.normal().equals("og") || word.normal().equals("and");
    }

    private static boolean begins(List<Token> words, int i, String text) {
        String between = text.substring(words.get(i - 1).end(), words.get(i).start());
        if (between.chars().anyMatch(c -> ",:()–—\n".indexOf(c) >= 0) || between.contains(" - ")) {
            return true;
        }
        return isAnd(words.get(i))
                ? i + 1 < words.size() && words.get(i + 1).is("finite")
                : words.get(i).is("clause") && !isLast(words, i);
    }

    /** "Jeg er assistent der og har …": it stands for a place. */
    private static boolean isLast(List<Token> words, int i) {
        return i + 1 == words.size() || isAnd(words.get(i + 1));
    }
}
