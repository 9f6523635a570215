package no.rollesjekk.reasoning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** Opens the rule book that was written when the product was built. */
public final class RuleBooks {

    private static final String BOOK = "/rules/book.json";

    private RuleBooks() {}

    public static RuleBook load() {
        try (InputStream book = RuleBooks.class.getResourceAsStream(BOOK)) {
            if (book == null) {
                throw new IllegalStateException("there is no rule book: run mvn process-classes");
            }
            return JsonMapper.shared().readValue(book, RuleBook.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
