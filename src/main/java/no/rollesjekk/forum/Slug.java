package no.rollesjekk.forum;

import java.util.Locale;

/** Words as they can stand in an address. */
public final class Slug {

    private static final int LONGEST = 100;

    private Slug() {}

    /** @param otherwise where no letter of the words can stand in an address */
    public static String of(String words, String otherwise) {
        String plain = words.toLowerCase(Locale.ROOT)
                .replace("å", "a")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("-$", "");
        return cut.isEmpty() ? otherwise : cut;
    }
}
