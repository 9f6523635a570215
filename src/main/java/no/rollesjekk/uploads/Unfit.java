package no.rollesjekk.uploads;

import java.util.List;

/** What was brought cannot be taken in, and nothing of it was. */
public final class Unfit extends RuntimeException {

    public static final String LARGE = "upload.large";

    private final List<Mistake> mistakes;

    public Unfit(List<Mistake> mistakes) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
    }

    static Unfit because(String message, String... details) {
        return at(0, message, details);
    }

    static Unfit at(int line, String message, String... details) {
        return new Unfit(List.of(new Mistake(line, message, List.of(details))));
    }

    public List<Mistake> mistakes() {
        return mistakes;
    }
}
