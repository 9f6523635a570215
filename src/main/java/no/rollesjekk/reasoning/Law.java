package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentHashMap;
import no.rollesjekk.facts.CircumstanceTypes;

/** The rules in force on any day, as predicates; made once for each time the law turned. */
public final class Law {

    private final RuleBook book;
    private final CircumstanceTypes types;
    private final NavigableSet<LocalDate> turns;
    private final Map<LocalDate, Predicates> byTurn = new ConcurrentHashMap<>();

    public Law(RuleBook book, CircumstanceTypes types) {
        this.book = book;
        this.types = types;
        this.turns = book.turns();
    }

    public Predicates on(LocalDate day) {
        LocalDate turn = turns.floor(day);
        return byTurn.computeIfAbsent(turn == null ? LocalDate.MIN : turn, since -> Predicates.of(book, types, day));
    }

    public CircumstanceTypes types() {
        return types;
    }
}
