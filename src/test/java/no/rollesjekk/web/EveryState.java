package no.rollesjekk.web;

import static no.rollesjekk.desk.Move.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.content.Language;
import no.rollesjekk.desk.Asker;
import no.rollesjekk.desk.Asking;
import no.rollesjekk.desk.AskingLimit;
import no.rollesjekk.desk.Draft;
import no.rollesjekk.desk.Editing;
import no.rollesjekk.desk.Move;
import no.rollesjekk.desk.Moving;
import no.rollesjekk.desk.Municipality;
import no.rollesjekk.desk.Order;
import no.rollesjekk.desk.Sent;
import no.rollesjekk.desk.State;
import no.rollesjekk.tokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An entry in every state. All but the new one have been live once, so that each has an address. */
class EveryState {

    /**
     * One of them.
     *
     * @param answer its address under {@code /svar}
     * @param link the key of whoever asked
     * @param mail what is written to her
     */
    record There(long entry, String answer, Token link, Supplier<String> mail) {}

    private static final Map<State, List<Move>> STEPS = new EnumMap<>(Map.ofEntries(
            Map.entry(State.RECEIVED, List.of()),
            Map.entry(State.IN_PROGRESS, List.of(WITHDRAW, REOPEN, WRITE)),
            Map.entry(State.IN_REVIEW, List.of(WITHDRAW, REOPEN, WRITE, SUBMIT)),
            Map.entry(State.SCHEDULED, List.of(WITHDRAW, REOPEN, WRITE, SUBMIT, SCHEDULE)),
            Map.entry(State.PUBLISHED, List.of()),
            Map.entry(State.REVISED, List.of(WRITE)),
            Map.entry(State.REVISION_IN_REVIEW, List.of(WRITE, SUBMIT)),
            Map.entry(State.REVISION_SCHEDULED, List.of(WRITE, SUBMIT, SCHEDULE)),
            Map.entry(State.OUTDATED, List.of(OUTDATE)),
            Map.entry(State.WITHDRAWN, List.of(WITHDRAW)),
            Map.entry(State.MERGED, List.of(MERGE)),
            Map.entry(State.REJECTED, List.of(WITHDRAW, REOPEN, WRITE, REJECT))));

    private final Asking asking;
    private final AskingLimit limit;
    private final Editing editing;
    private final Moving moving;
    private final JdbcClient database;
    private final Account author;
    private final Account reviewer;

    EveryState(Asking asking, AskingLimit limit, Editing editing, Moving moving, JdbcClient database, Staff staff) {
        this.asking = asking;
        this.limit = limit;
        this.editing = editing;
        this.moving = moving;
        this.database = database;
        this.author = staff.hire(Role.AUTHOR);
        this.reviewer = staff.hire(Role.REVIEWER);
    }

    Map<State, There> lay() {
        limit.clear();
        Map<State, There> all = new EnumMap<>(State.class);
        STEPS.keySet().forEach(state -> all.put(state, lay(new Seen(state))));
        return all;
    }

    private There lay(Seen seen) {
        String address =
                seen.state().name().toLowerCase(Locale.ROOT) + Token.random().value() + "@example.org";
        Token link = asking.ask(
                new Sent(
                        Asker.LEADER,
                        Municipality.SMALL,
                        Language.NB,
                        "Kan " + seen.asked() + " være koordinator?",
                        Map.of(),
                        address),
                Token.random(),
                "test");
        long id = database.sql("select entry from question where token_hash = :hash")
                .param("hash", link.hash())
                .query(Long.class)
                .single();
        if (seen.state() != State.RECEIVED) {
            write(id, seen.live());
            move(id, SUBMIT, seen);
            move(id, PUBLISH, seen);
            for (Move step : STEPS.get(seen.state())) {
                if (step == WRITE) {
                    write(id, seen.draft());
                } else {
                    move(id, step, seen);
                }
            }
        }
        return new There(id, seen.live(), link, () -> mail(address));
    }

    private String mail(String address) {
        return database.sql("select subject || ' ' || text from letter where recipient = :address")
                .param("address", address)
                .query(String.class)
                .list()
                .toString()
                .replace("[]", "");
    }

    private void write(long id, String word) {
        Draft draft = new Draft(
                Language.NB,
                word,
                "Kan " + word + " være koordinator?",
                "Svaret er " + word + ".",
                "",
                List.of("hol-7-2"),
                List.of("near-family-not-appointed"),
                List.of());
        editing.write(id, version(id), draft, word, true, author);
    }

    private void move(long id, Move move, Seen seen) {
        LocalDate ahead = LocalDate.now().plusDays(9);
        Order order = new Order(move, seen.reason(), ahead, ahead, new Seen(State.PUBLISHED).live());
        moving.move(id, version(id), order, reviewer);
    }

    private long version(long id) {
        return database.sql("select version from entry where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
