package no.rollesjekk.web;

import java.util.Locale;
import java.util.Optional;
import no.rollesjekk.search.Kind;
import no.rollesjekk.search.Order;

/** What an address says a search is narrowed to. A word that nobody knows narrows nothing more than usual. */
final class Narrowed {

    private static final String ALL = "all";

    private Narrowed() {}

    static Optional<Kind> kind(String word) {
        return word.equals(ALL) ? Optional.empty() : Optional.of(Kind.of(word).orElse(Kind.ANSWER));
    }

    static Order order(String word) {
        return word.toUpperCase(Locale.ROOT).equals(Order.DATE.name()) ? Order.DATE : Order.RELEVANCE;
    }
}
