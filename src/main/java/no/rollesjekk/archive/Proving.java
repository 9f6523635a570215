package no.rollesjekk.archive;

import java.util.List;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.content.BadContent;
import no.rollesjekk.desk.Entry;
import no.rollesjekk.desk.Looking;
import no.rollesjekk.desk.Visibility;
import no.rollesjekk.forum.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens all that was taken in as the product does, before it is kept: what cannot be read later is refused now. */
@Component
class Proving {

    private final Looking looking;
    private final Accounts accounts;
    private final Answers answers;
    private final JdbcClient database;

    Proving(Looking looking, Accounts accounts, Answers answers, JdbcClient database) {
        this.looking = looking;
        this.accounts = accounts;
        this.answers = answers;
        this.database = database;
    }

    /** @throws BadContent for what cannot be opened, and for an answer that is shown where its entry says it is not */
    void prove(String file) {
        open(file, "an account", () -> accounts.all().size());
        open(file, "an answer", () -> answers.all().size());
        List<Long> entries = database.sql("select id from entry order by id")
                .query(Long.class)
                .list();
        entries.forEach(id -> open(file, "entry " + id, () -> {
            Entry entry = looking.open(id).orElseThrow().entry();
            String answer = entry.publication().answer();
            if (answer != null && answers.find(answer).isPresent() != Visibility.isListed(entry.state())) {
                throw new BadContent(
                        file, "entry " + id + " is " + entry.state() + ", and '" + answer + "' is not shown so");
            }
            return id;
        }));
    }

    private static void open(String file, String what, java.util.function.Supplier<?> opening) {
        try {
            opening.get();
        } catch (BadContent e) {
            throw e;
        } catch (RuntimeException e) {
            // whatever kind of reading failed, the file is what is wrong
            throw new BadContent(file, what + " cannot be read: " + e.getMessage());
        }
    }
}
