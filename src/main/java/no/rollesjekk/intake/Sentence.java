package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.rollesjekk.content.Word;
import no.rollesjekk.content.Words;

/** The words of one sentence, and its clauses. */
record Sentence(List<Word> words, List<Clause> clauses, boolean isQuestion) {

    /** Words that stand in nearly every English text and in no other of ours. */
    private static final Set<String> ENGLISH = Set.of("the", "is", "she", "and", "has", "with", "are");

    /** Cuts a text into sentences. */
    static List<Sentence> of(String text, WordClasses classes) {
        List<Sentence> sentences = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        List<Word> all = norwegian(Words.of(text));
        for (int i = 0; i < all.size(); i++) {
            current.add(all.get(i));
            int next = i + 1 < all.size() ? all.get(i + 1).start() : text.length();
            String between = text.substring(all.get(i).end(), next);
            if (i + 1 == all.size() || ends(between, all.get(i + 1))) {
                sentences.add(of(current, between.contains("?"), text, classes));
                current = new ArrayList<>();
            }
        }
        return sentences;
    }

    /** In a text that is not English "no" is how nynorsk writes now, "her" is here, and "I" begins a sentence with in. */
    private static List<Word> norwegian(List<Word> words) {
        boolean english = words.stream().anyMatch(word -> ENGLISH.contains(word.normal()));
        return english ? words : words.stream().map(Sentence::asNorwegian).toList();
    }

    private static Word asNorwegian(Word word) {
        return switch (word.normal()) {
            case "no" -> new Word(word.text(), "nå", word.start(), word.end());
            case "her" -> new Word(word.text(), "hér", word.start(), word.end());
            case "i" -> new Word("i", "i", word.start(), word.end());
            default -> word;
        };
    }

    private static boolean ends(String between, Word next) {
        if (between.chars().anyMatch(c -> c == '!' || c == '?' || c == ';') || between.contains("\n\n")) {
            return true;
        }
        boolean fresh =
                next.isCapitalised() || Character.isUpperCase(next.text().codePointAt(0));
        return (between.contains(".") || between.contains("\n")) && fresh;
    }

    private static Sentence of(List<Word> words, boolean question, String text, WordClasses classes) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < words.size(); i++) {
            if (begins(words, i, text, classes) && !isListDenied(words, from, i, classes)) {
                clauses.add(clause(words, from, i, classes));
                from = i;
            }
        }
        clauses.add(clause(words, from, words.size(), classes));
        return new Sentence(List.copyOf(words), clauses, question);
    }

    /** "Verken tilsyn, vedtak eller penger": the negation holds for the whole list, so a comma does not end the clause. */
    private static boolean isListDenied(List<Word> words, int from, int i, WordClasses classes) {
        List<Word> before = words.subList(from, i);
        boolean opened = before.stream().anyMatch(word -> classes.has("neither", word));
        return opened
                && before.stream().noneMatch(word -> classes.has("nor", word))
                && !classes.has("finite", words.get(i))
                && !classes.has("clause", words.get(i));
    }

    private static boolean begins(List<Word> words, int i, String text, WordClasses classes) {
        String between = text.substring(words.get(i - 1).end(), words.get(i).start());
        if (between.chars().anyMatch(c -> ",:()–—\n".indexOf(c) >= 0) || between.contains(" - ")) {
            return true;
        }
        String word = words.get(i).normal();
        boolean joins = word.equals("og") || word.equals("and");
        return joins
                ? i + 1 < words.size() && classes.has("finite", words.get(i + 1))
                : classes.has("clause", words.get(i));
    }

    private static Clause clause(List<Word> words, int from, int to, WordClasses classes) {
        return new Clause(from, to, classes.has("relative", words.get(from)));
    }

    int clauseOf(int index) {
        for (int i = 0; i < clauses.size(); i++) {
            if (clauses.get(i).contains(index)) {
                return i;
            }
        }
        return clauses.size() - 1;
    }

    /** Whether that word, or what it begins, stands at the front of its clause: "vedtak har hun ikke noe med". */
    boolean isFronted(int index) {
        return index - clauses.get(clauseOf(index)).from() <= 1;
    }

    /** Whether a negation stands before that word in its clause, or anywhere in it when the word stands in front. */
    boolean isDenied(int index, WordClasses classes) {
        Clause clause = clauses.get(clauseOf(index));
        if (isFronted(index)) {
            return any(clauseOf(index), "neg", classes);
        }
        return words.subList(clause.from(), index).stream().anyMatch(word -> classes.has("neg", word));
    }

    boolean any(int clause, String wordClass, WordClasses classes) {
        return clause >= 0
                && clause < clauses.size()
                && words.subList(clauses.get(clause).from(), clauses.get(clause).to()).stream()
                        .anyMatch(word -> classes.has(wordClass, word));
    }
}
