package no.rollesjekk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the user's age: "en kvinne på 67", "mor si på 79", "12 år gammel", "9-åringen", "brukeren (83)". */
final class Ages {

    private static final int ADULT = 18;
    private static final int OLDEST = 115;
    private static final int DIGITS = 3;

    private static final Set<String> BEFORE =
            Set.of("på", "of", "er", "is", "fylte", "aged", "age", "turned", "blei", "ble");
    private static final Set<String> YEARS = Set.of("år", "year", "years", "aar");
    private static final Set<String> ABOUT = Set.of("nå", "nu", "now", "bare", "berre", "kun", "snart");

    private final String text;
    private final Sentence sentence;
    private final People people;

    private Ages(String text, Sentence sentence, People people) {
        this.text = text;
        this.sentence = sentence;
        this.people = people;
    }

    static List<Read> in(String text, Sentence sentence, People people) {
        return new Ages(text, sentence, people).all();
    }

    private List<Read> all() {
        List<Read> reads = new ArrayList<>();
        List<Token> words = sentence.words();
        for (int i = 0; i < words.size(); i++) {
            if (isAge(i)) {
                int start = words.get(Math.max(0, i - 2)).start();
                int end = words.get(i).end();
                String value = Integer.parseInt(words.get(i).text()) < ADULT ? "YES" : "NO";
                reads.add(new Read("userUnder18", value, text.substring(start, end), start, end));
            }
        }
        return reads;
    }

    private boolean isAge(int i) {
        Token number = sentence.words().get(i);
        return number.isNumber()
                && number.text().length() <= DIGITS
                && Integer.parseInt(number.text()) <= OLDEST
                && (isOld(i) || isAfterSomebody(i) || isSetApart(i));
    }

    /** "12 år gammel", "den 41-årige", "9-åringen", "a 14-year-old". */
    private boolean isOld(int i) {
        String next = normal(i + 1);
        String after = normal(i + 2);
        return next.startsWith("åring")
                || next.startsWith("årig")
                || (YEARS.contains(next) && (after.startsWith("gam") || after.equals("old")));
    }

    /** "En kvinne på 67", "mor si på 79", "gutten er 9", "a man of 57", "som er 26 år". */
    private boolean isAfterSomebody(int i) {
        int last = first(i);
        if (last < 2 || !BEFORE.contains(normal(last - 1))) {
            return false;
        }
        Token before = sentence.words().get(last - 2);
        boolean told = isSomebody(before)
                || before.is("poss") && last > 2 && isSomebody(sentence.words().get(last - 3));
        boolean goesOn = (before.is("relative")
                        || before.normal().equals("og")
                        || before.normal().equals("and"))
                && !normal(last - 1).equals("på");
        return (told || goesOn) && endsAfter(i);
    }

    /** "The user is now 33": where the telling of the age begins. */
    private int first(int i) {
        return i > 0 && ABOUT.contains(normal(i - 1)) ? i - 1 : i;
    }

    /** After an age comes no other thing that is counted: "er 4 timer". */
    private boolean endsAfter(int i) {
        return i + 1 == sentence.words().size()
                || YEARS.contains(normal(i + 1))
                || ABOUT.contains(normal(i + 1))
                || sentence.beginsClause(i + 1)
                || List.of("på", "of").contains(normal(i - 1));
    }

    /** "Brukeren (83)", "the user, 64, has", "mann 34". */
    private boolean isSetApart(int i) {
        int first = first(i);
        if (first == 0 || !isSomebody(sentence.words().get(first - 1))) {
            return false;
        }
        int start = sentence.words().get(first - 1).end();
        String between =
                text.substring(start, sentence.words().get(first).start()).strip();
        return between.equals("(") || between.equals(",") || (between.isEmpty() && endsAfter(i));
    }

    private boolean isSomebody(Token word) {
        return word.is("user") || word.is("aged") || people.isUserName(word);
    }

    private String normal(int i) {
        return i < sentence.words().size() ? sentence.words().get(i).normal() : "";
    }
}
