package no.rollesjekk.desk;

import java.util.List;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;
import no.rollesjekk.content.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A desk with people at it, and an entry they work on. */
class Desks {

    static final Draft TEXT = new Draft(
            Language.NB,
            "Kan en lærer være koordinator?",
            "Vi har få ansatte. Kan læreren ta rollen?",
            "Ja, hvis kommunen oppnevner henne.",
            "",
            List.of("hol-7-2"),
            List.of(),
            List.of());

    private final JdbcClient database;
    private final Entries entries;
    private final Editing editing;
    private final Moving moving;

    Desks(JdbcClient database, Entries entries, Editing editing, Moving moving) {
        this.database = database;
        this.entries = entries;
        this.editing = editing;
        this.moving = moving;
    }

    void clear() {
        List.of("deed", "entry", "answer_held", "answer", "invitation", "account")
                .forEach(table -> database.sql("delete from " + table).update());
    }

    Account person(String login, Role role) {
        database.sql("insert into account (login, name, role) values (:login, :login, :role)")
                .param("login", login)
                .param("role", role.name())
                .update();
        long id = database.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
        return new Account(id, login, login, role, false, 0);
    }

    Entry entry(long id) {
        return entries.find(id).orElseThrow();
    }

    void write(long id, Account who) {
        write(id, TEXT, who);
    }

    void write(long id, Draft draft, Account who) {
        editing.write(id, entry(id).version(), draft, "", false, who);
    }

    void move(long id, Move move, Account who) {
        move(id, Order.to(move).because("Fordi det er best slik."), who);
    }

    void move(long id, Order order, Account who) {
        moving.move(id, entry(id).version(), order, who);
    }

    /** Written by one, published by another. */
    long published(Account author, Account reviewer) {
        long id = editing.begin(author);
        write(id, author);
        move(id, Move.SUBMIT, author);
        move(id, Move.PUBLISH, reviewer);
        return id;
    }
}
