package no.rollesjekk.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of people in a text. */
final class Names {

    private static final String GENITIVE = "['’]?s$";

    /** Each name with the one it is called by: of "Kjell Ove" both parts with the first. */
    private final Map<String, String> calledBy = new LinkedHashMap<>();

    static Names in(String text, List<Sentence> sentences) {
        Names names = new Names();
        sentences.forEach(sentence -> names.collect(sentence.words(), text));
        sentences.forEach(sentence -> sentence.words().forEach(names::joinGenitive));
        return names;
    }

    private void collect(List<Token> words, String text) {
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (couldBeName(word)
                    && !isPlace(words, i)
                    && (i > 0 || isCommon(word) || startsLikeName(words) || standsApart(words, text))) {
                boolean goesOn = i > 0
                        && contains(words.get(i - 1))
                        && word.start() == words.get(i - 1).end() + 1;
                calledBy.putIfAbsent(word.normal(), goesOn ? calledBy(words.get(i - 1)) : word.normal());
            }
        }
    }

    /** "Tors kone", "Tor's wife", where Tor is named too. */
    private void joinGenitive(Token word) {
        String owner = word.normal().replaceFirst(GENITIVE, "");
        if (!word.is("firstName") && word.beginsBig() && calledBy.containsKey(owner)) {
            calledBy.put(word.normal(), calledBy.get(owner));
        }
    }

    /** "Karis", "Kari's", where Kari is named too. */
    boolean isGenitive(Token name) {
        return !calledBy(name).equals(name.normal())
                && name.normal().replaceFirst(GENITIVE, "").equals(calledBy(name));
    }

    private static boolean couldBeName(Token word) {
        return word.isCapitalised()
                && word.text().length() > 1
                && List.of(
                                "common",
                                "user",
                                "family",
                                "coordinate",
                                "neg",
                                "modal",
                                "clause",
                                "relative",
                                "leader",
                                "office")
                        .stream()
                        .noneMatch(word::is);
    }

    /** "I Bergen", "NAV Tromsø", "Haugen skole", but not "i Kari". */
    private static boolean isPlace(List<Token> words, int index) {
        boolean isIn = index > 0
                && (List.of("i", "in").contains(words.get(index - 1).normal())
                        || words.get(index - 1).is("office"));
        boolean isOf = index + 1 < words.size() && words.get(index + 1).is("placed");
        return isOf || (isIn && !words.get(index).is("firstName"));
    }

    /** A common name, and not also another word: "hans" is his. */
    private static boolean isCommon(Token word) {
        return word.is("firstName") && !word.is("poss");
    }

    /** "Nadia, a caseworker": a word set apart by a comma at the start of a sentence. */
    private static boolean standsApart(List<Token> words, String text) {
        return words.size() > 2
                && text.substring(words.get(0).end(), words.get(1).start()).contains(",");
    }

    /** At the start of a sentence a capital letter says little: it takes a verb or a role after it. */
    private static boolean startsLikeName(List<Token> words) {
        if (words.size() < 2 || words.get(0).normal().matches(".{3,}(en|et|ene|ane|a)")) {
            return words.size() > 1
                    && List.of("er", "har", "og", "is", "has")
                            .contains(words.get(1).normal())
                    && !words.get(0).normal().matches(".{4,}(et|ene|ane|en)");
        }
        if (words.size() > 2 && isPerson(words.get(2))) {
            return false;
        }
        if (isFirstOfTwo(words.get(0), words.get(1))) {
            return true;
        }
        return words.get(1).is("finite")
                || List.of("i", "og", "på", "fra", "som", "jobber", "arbeider", "leder", "in", "and", "who", "from")
                        .contains(words.get(1).normal());
    }

    /** "Oddrun-Marie", "Xhelal Krasniqi", but not "Vernepleier Kari". */
    private static boolean isFirstOfTwo(Token first, Token second) {
        return couldBeName(second)
                && second.start() == first.end() + 1
                && List.of("post", "employed", "title", "kin", "light", "colleague").stream()
                        .noneMatch(first::is);
    }

    /** "Likevel skal han": what stands before verb and pronoun is no name. */
    private static boolean isPerson(Token word) {
        return word.is("pronoun") || word.is("self");
    }

    boolean contains(Token word) {
        return word.beginsBig() && calledBy.containsKey(word.normal());
    }

    String calledBy(Token name) {
        return calledBy.getOrDefault(name.normal(), name.normal());
    }
}
