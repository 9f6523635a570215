package no.rollesjekk.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What is left of a word when all is folded that bokmål, nynorsk and Danish write differently: hva, kva and hvad, saks
 * and sags, lærer and lærar. Nobody reads it; it only has to come out alike.
 */
final class Skeleton {

    private record Fold(Pattern from, String to) {

        static Fold of(String from, String to) {
            return new Fold(Pattern.compile(from), to);
        }
    }

    private static final List<Fold> FOLDS = List.of(
            Fold.of("æ|ä|ae", "e"),
            Fold.of("ø|ö|oe", "o"),
            Fold.of("å|aa", "a"),
            Fold.of("[éèê]", "e"),
            // hva, kva; gjøre, gøre; kjøre, køre; hjem, heim; tjeneste, teneste
            Fold.of("^(hv|kv)", "v"),
            Fold.of("gj|^j", "g"),
            Fold.of("kj", "k"),
            Fold.of("hj", "h"),
            Fold.of("tj", "t"),
            // vei, vej, veg; nøye, nøje
            Fold.of("ei|ej|eg(?![aeiouy])", "e"),
            Fold.of("oy|oj|og(?=[nlt])", "o"),
            // koordinasjon, koordination
            Fold.of("(s|t|ss|c)(j|i)on", "son"),
            Fold.of("x", "ks"),
            Fold.of("[cq]", "k"),
            Fold.of("z", "s"),
            Fold.of("w", "v"),
            Fold.of("th", "t"),
            // mann, mand; kveld, kvell
            Fold.of("nd", "n"),
            Fold.of("ld", "l"),
            // sak, sag; mat, mad; bruker, bruger; åpen, åben
            Fold.of("g", "k"),
            Fold.of("d", "t"),
            Fold.of("b", "p"),
            Fold.of("(.)\\1+", "$1"),
            // lærar, lærer; kommunane, kommunene; vanleg, vanlig
            Fold.of("(?<=..)lek", "lik"),
            Fold.of("(?<=..)a(r|ne|n|re|st|ste|te|)$", "e$1"));

    private static final int LONGEST = 64;

    /** Folding takes longer than all else that is done with a word, and the same words come again and again. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;

    private Skeleton() {}

    /** @param word in lower case */
    static String of(String word) {
        if (word.length() > LONGEST) {
            return word;
        }
        String known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        String bones = fold(word);
        KNOWN.put(word, bones);
        return bones;
    }

    private static String fold(String word) {
        String bones = word;
        for (Fold fold : FOLDS) {
            bones = fold.from().matcher(bones).replaceAll(fold.to());
        }
        return bones.isEmpty() ? word : bones;
    }
}
