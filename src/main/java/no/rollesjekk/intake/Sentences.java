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
    private static final Set<String> ENGLISH = Set.of(
            "the", "is", "she", "and", "has", "with", "are", "can", "could", "should", "would", "who", "they", "been",
            "does");

    /** The parts of a compound that people cut in two are no shorter. */
    private static final int PART = 4;

    /** How long a sentence may be that only points back. */
    private static final int POINTING = 9;

    private final String text;
    private final Lexicon lexicon;
    private final Map<String, Senses> known = new HashMap<>();

    private Sentences(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    static List<Sentence> of(String text, Lexicon lexicon) {
        Sentences sentences = new Sentences(text, lexicon);
        List<Word> all = Words.of(text);
        boolean english = all.stream().anyMatch(word -> ENGLISH.contains(word.normal()));
        return sentences.cut(english ? all : sentences.joined(all), english);
    }

    private List<Sentence> cut(List<Word> all, boolean english) {
        boolean isSmall =
                !all.isEmpty() && !Character.isUpperCase(all.get(0).text().codePointAt(0));
        List<Sentence> sentences = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            current.add(token(english ? all.get(i) : norwegian(all.get(i))));
            int next = i + 1 < all.size() ? all.get(i + 1).start() : text.length();
            String between = text.substring(all.get(i).end(), next);
            boolean ends = i + 1 == all.size()
                    || (ends(between, all.get(i + 1), isSmall) && !isShortened(current) && !pointsBack(all, i + 1));
            if (ends || current.size() == LONGEST) {
                sentences.add(new Sentence(List.copyOf(current), Clause.of(current, text), between.contains("?")));
                current = new ArrayList<>();
            }
        }
        return sentences;
    }

    /** "Spl. Randi", "Ms. Smith": the full stop is of the word. Not so "har MS. Hun", where it is an illness. */
    private static boolean isShortened(List<Token> words) {
        Token last = words.get(words.size() - 1);
        return last.is("shortened") && (last.isCapitalised() || !last.beginsBig());
    }

    /** "Barnevernet fører tilsyn. Det er Hege som har det.": only with the sentence before does it tell something. */
    private boolean pointsBack(List<Word> all, int from) {
        int to = Math.min(all.size(), from + POINTING);
        if (from + 3 >= to
                || !List.of("det", "it").contains(all.get(from).normal())
                || !List.of("er", "var", "is", "was").contains(all.get(from + 1).normal())) {
            return false;
        }
        List<String> rest = all.subList(from + 2, to).stream().map(Word::normal).toList();
        int relative = Math.max(rest.indexOf("som"), rest.indexOf("who"));
        return relative > 0
                && rest.size() > relative + 2
                && List.of("det", "den", "dem", "dei", "dette", "denne", "it", "them", "this")
                        .contains(rest.get(relative + 2));
    }

    /** Puts together what is one word of the vocabulary, cut in two: "saks behandler", "koordinator-rolle". */
    private List<Word> joined(List<Word> all) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Word word = all.get(i);
            if (i + 1 < all.size() && isCutInTwo(word, all.get(i + 1))) {
                Word next = all.get(i + 1);
                String whole = text.substring(word.start(), next.end());
                joined.add(new Word(whole, word.normal() + next.normal(), word.start(), next.end()));
                i++;
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private boolean isCutInTwo(Word first, Word second) {
        return first.normal().length() >= PART
                && second.normal().length() >= PART
                && second.start() == first.end() + 1
                && " -".indexOf(text.charAt(first.end())) >= 0
                && !second.isCapitalised()
                && lexicon.isOneWord(first.normal(), second.normal());
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

    /** @param isSmall whether the text does not begin its sentences with capital letters */
    private static boolean ends(String between, Word next, boolean isSmall) {
        if (between.chars().anyMatch(c -> c == '!' || c == '?' || c == ';') || between.contains("\n\n")) {
            return true;
        }
        boolean fresh =
                next.isCapitalised() || Character.isUpperCase(next.text().codePointAt(0));
        return (between.contains(".") && (fresh || isSmall)) || (between.contains("\n") && fresh);
    }
}
