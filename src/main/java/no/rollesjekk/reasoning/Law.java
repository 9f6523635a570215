package no.rollesjekk.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        return byTurn.computeIfAbsent(
                turn == null ? LocalDate.MIN : turn, since -> Predicates.of(book.inForce(day), types));
    }

    /** All rules that come to a verdict on some day, whatever the day. */
    public Predicates ofAllTimes() {
        return Predicates.of(book.rules(), types);
    }

    /** The days from which other rules come to a verdict than before; the first is the one given. */
    public List<LocalDate> turnsFrom(LocalDate first) {
        List<LocalDate> days = new ArrayList<>(List.of(first));
        for (LocalDate turn : turns.tailSet(first, false)) {
            if (!ids(on(turn)).equals(ids(on(days.get(days.size() - 1))))) {
                days.add(turn);
            }
        }
        return days;
    }

    private static List<String> ids(Predicates predicates) {
        return predicates.deciding().stream()
                .map(predicate -> predicate.rule().id())
                .toList();
    }

    public CircumstanceTypes types() {
        return types;
    }
}
