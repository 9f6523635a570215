package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Corrects long words that are one edit from a word of the vocabulary: a letter too many, too few, another letter, or two
 * that changed places. Each stem is kept under itself with one letter left out, so that a word is looked up, not compared.
 */
final class Spelling {

    /** Shorter words are too often one edit from another word. */
    private static final int LONG = 9;

    private final Map<String, List<String>> withoutOneLetter = new HashMap<>();
    private final Set<String> beginnings;

    Spelling(Set<String> whole, Set<String> beginnings) {
        this.beginnings = beginnings;
        whole.forEach(this::add);
        beginnings.forEach(this::add);
    }

    private void add(String stem) {
        if (stem.length() >= LONG - 1) {
            shortened(stem)
                    .forEach(key -> withoutOneLetter
                            .computeIfAbsent(key, missing -> new ArrayList<>())
                            .add(stem));
        }
    }

    /** The word itself, and it with each of its letters left out. */
    private static List<String> shortened(String word) {
        List<String> all = new ArrayList<>();
        all.add(word);
        for (int i = 1; i < word.length(); i++) {
            all.add(word.substring(0, i) + word.substring(i + 1));
        }
        return all;
    }

    /** The word as it was meant, when there is one such; of several the one with the longest stem. */
    Optional<String> corrected(String word) {
        for (int length = word.length(); length >= LONG - 1; length--) {
            String part = word.substring(0, length);
            String rest = word.substring(length);
            for (String key : shortened(part)) {
                for (String stem : withoutOneLetter.getOrDefault(key, List.of())) {
                    if ((rest.isEmpty() || beginnings.contains(stem))
                            && Math.max(length, stem.length()) >= LONG
                            && isOneEdit(part, stem)) {
                        return Optional.of(stem + rest);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The first letter is seldom the wrong one, and two words that differ in it are seldom the same. */
    private static boolean isOneEdit(String typed, String meant) {
        int same = 0;
        int shorter = Math.min(typed.length(), meant.length());
        while (same < shorter && typed.charAt(same) == meant.charAt(same)) {
            same++;
        }
        String left = typed.substring(same);
        String wanted = meant.substring(same);
        return same > 0
                && (left.equals(rest(wanted, 1))
                        || rest(left, 1).equals(wanted)
                        || rest(left, 1).equals(rest(wanted, 1))
                        || isSwapped(left, wanted));
    }

    private static boolean isSwapped(String left, String wanted) {
        return left.length() > 1
                && wanted.length() > 1
                && left.charAt(0) == wanted.charAt(1)
                && left.charAt(1) == wanted.charAt(0)
                && rest(left, 2).equals(rest(wanted, 2));
    }

    private static String rest(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
