package no.rollesjekk.web;

import java.util.List;
import java.util.Map;
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
import no.rollesjekk.tokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One text, everywhere a text can be written: asked, as title, question, answer, note, reason and name. */
class HostileText {

    /** Where it came to stand. */
    record There(long entry, String answer, Token link) {}

    private final Asking asking;
    private final AskingLimit limit;
    private final Editing editing;
    private final Moving moving;
    private final JdbcClient database;
    private final Account author;
    private final Account reviewer;

    HostileText(Asking asking, AskingLimit limit, Editing editing, Moving moving, JdbcClient database, Staff staff) {
        this.asking = asking;
        this.limit = limit;
        this.editing = editing;
        this.moving = moving;
        this.database = database;
        this.author = staff.hire(Role.AUTHOR);
        this.reviewer = staff.hire(Role.REVIEWER);
    }

    There lay(String text) {
        limit.clear();
        Token link = asking.ask(
                new Sent(Asker.LEADER, Municipality.SMALL, Language.NB, text, Map.of(), "leder@example.org"),
                Token.random(),
                "test");
        long id = database.sql("select entry from question where token_hash = :hash")
                .param("hash", link.hash())
                .query(Long.class)
                .single();
        Draft draft = new Draft(Language.NB, text, text, text + "\n\nzmerke", "", List.of(), List.of(), List.of());
        editing.write(id, version(id), draft, text, true, author);
        moving.move(id, version(id), Order.to(Move.SUBMIT), author);
        moving.move(id, version(id), Order.to(Move.PUBLISH), reviewer);
        String answer = database.sql("select answer from entry where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        return new There(id, answer, link);
    }

    /** From now on the one who looks after all of it has that name. */
    void name(String text) {
        database.sql("update account set name = :name where id = :id")
                .param("name", asName(text))
                .param("id", author.id())
                .update();
    }

    /** As much of it as a name may be. */
    static String asName(String text) {
        return text.replace('\0', ' ').substring(0, Math.min(120, text.length()));
    }

    private long version(long id) {
        return database.sql("select version from entry where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
