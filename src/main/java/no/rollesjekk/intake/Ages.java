package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the user's age: "en gutt på 15", "12 år gammel", "9-åringen", "brukeren (83)". */
final class Ages {

    private static final int ADULT = 18;
    private static final int OLDEST = 120;

    private Ages() {}

    static List<Read> in(String text, Sentence sentence) {
        List<Read> reads = new ArrayList<>();
        List<Token> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            Optional<Integer> age = age(words, i, text);
            if (age.isPresent()) {
                int start = words.get(Math.max(0, i - 2)).start();
                int end = words.get(Math.min(words.size() - 1, i + 1)).end();
                reads.add(new Read(
                        "userUnder18", age.get() < ADULT ? "YES" : "NO", text.substring(start, end), start, end));
            }
        }
        return reads;
    }

    private static Optional<Integer> age(List<Token> words, int i, String text) {
        if (!words.get(i).isNumber() || words.get(i).text().length() > 3) {
            return Optional.empty();
        }
        int number = Integer.parseInt(words.get(i).text());
        String next = i + 1 < words.size() ? words.get(i + 1).normal() : "";
        String after = i + 2 < words.size() ? words.get(i + 2).normal() : "";
        boolean on = i > 1 && words.get(i - 1).normal().equals("på") && isSomebody(words, i - 2);
        boolean is = i > 1 && List.of("er", "is").contains(words.get(i - 1).normal()) && isSomebody(words, i - 2);
        boolean old = List.of("år", "year", "years").contains(next) && (after.startsWith("gam") || after.equals("old"));
        boolean yearling = next.startsWith("åring") || (next.equals("year") && after.equals("old"));
        boolean inBrackets = i > 0
                && isSomebody(words, i - 1)
                && text.substring(words.get(i - 1).end(), words.get(i).start()).contains("(");
        return (on || is || old || yearling || inBrackets) && number <= OLDEST ? Optional.of(number) : Optional.empty();
    }

    private static boolean isSomebody(List<Token> words, int i) {
        Token word = words.get(i);
        return word.is("user")
                || List.of(
                                "gutt", "gut", "jente", "mann", "kvinne", "barn", "datter", "sønn", "bruker", "borger",
                                "dreng")
                        .contains(word.normal());
    }
}
