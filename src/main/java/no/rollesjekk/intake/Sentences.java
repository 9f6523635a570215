package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.rollesjekk.content.Word;
import no.rollesjekk.content.Words;

/** Cuts a text into sentences, and looks each of its words up once. */
final class Sentences {

    /** A sentence is cut after so many words, so that a text without full stops is read in time that grows with its length. */
    private static final int LONGEST = 120;

    /** Words that stand in nearly every English text and in no other of ours. */
    private static final Set<String> ENGLISH = Set.of("the", "is", "she", "and", "has", "with", "are");

    private final String text;
    private final Lexicon lexicon;
    private final Map<String, Senses> known = new HashMap<>();

    private Sentences(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    static List<Sentence> of(String text, Lexicon lexicon) {
        return new Sentences(text, lexicon).cut(Words.of(text));
    }

    private List<Sentence> cut(List<Word> all) {
        boolean english = all.stream().anyMatch(word -> ENGLISH.contains(word.normal()));
        List<Sentence> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            current.add(token(english ? all.get(i) : norwegian(all.get(i))));
            int next = i + 1 < all.size() ? all.get(i + 1).start() : text.length();
            String between = text.substring(all.get(i).end(), next);
            if (i + 1 == all.size() || ends(between, all.get(i + 1)) || current.size() == LONGEST) {
                sentences.add(new Sentence(List.copyOf(current), Clause.of(current, text), between.contains("?")));
                current = new ArrayList<>();
            }
        }
        return sentences;
    }

    private Token token(Word word) {
        return new Token(word, known.computeIfAbsent(word.normal(), lexicon::sensesOf));
    }

    /** In a text that is not English "no" is how nynorsk writes now, "her" is here, and "I" begins a sentence with in. */
    private static Word norwegian(Word word) {
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
}
