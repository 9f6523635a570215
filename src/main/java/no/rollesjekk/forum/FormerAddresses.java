package no.rollesjekk.forum;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ids that answers had before. Whoever has such a link still finds the answer. */
@Repository
public class FormerAddresses {

    private final JdbcClient database;

    FormerAddresses(JdbcClient database) {
        this.database = database;
    }

    /** The id today of what once had this one; empty while some answer has it. */
    public Optional<String> now(String id) {
        return database.sql("select answer from answer_formerly where slug = :id "
                        + "and not exists (select 1 from answer where id = :id)")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    List<String> of(String answer) {
        return database.sql("select slug from answer_formerly where answer = :answer order by slug")
                .param("answer", answer)
                .query(String.class)
                .list();
    }

    void replace(Written written) {
        String id = written.answer().id();
        database.sql("delete from answer_formerly where answer = :answer")
                .param("answer", id)
                .update();
        written.formerly()
                .forEach(slug -> database.sql(
                                "merge into answer_formerly (slug, answer) key (slug) values (:slug, :answer)")
                        .param("slug", slug)
                        .param("answer", id)
                        .update());
    }
}
