package no.rollesjekk.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.rollesjekk.forum.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.DigestUtils;

/** What answers from files cite and how it read when their text came, in the database. */
@Repository
class FileCitations {

    private final JdbcClient database;

    FileCitations(JdbcClient database) {
        this.database = database;
    }

    /** Tells two texts of an answer apart. */
    static String mark(Answer answer) {
        String all = answer.title() + "\n" + answer.question() + "\n" + answer.body() + "\n" + answer.sources() + "\n"
                + answer.rules();
        return DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }

    /** The mark of the text of each answer that is known. */
    Map<String, String> texts() {
        Map<String, String> marks = new HashMap<>();
        database.sql("select answer, mark from file_watched").query(row -> {
            marks.put(row.getString("answer"), row.getString("mark"));
        });
        return marks;
    }

    /** By the id of the answer. */
    Map<String, List<Citation>> all() {
        Map<String, List<Citation>> all = new HashMap<>();
        database.sql("select * from file_citation order by answer, kind, target")
                .query(row -> {
                    all.computeIfAbsent(row.getString("answer"), answer -> new ArrayList<>())
                            .add(new Citation(
                                    Citation.Kind.valueOf(row.getString("kind")),
                                    row.getString("target"),
                                    row.getString("text")));
                });
        return all;
    }

    void remember(Answer answer, List<Citation> citations) {
        forget(answer.id());
        database.sql("insert into file_watched (answer, mark) values (?, ?)")
                .params(answer.id(), mark(answer))
                .update();
        citations.forEach(
                each -> database.sql("insert into file_citation (answer, kind, target, text) values (?, ?, ?, ?)")
                        .params(answer.id(), each.kind().name(), each.target(), each.text())
                        .update());
    }

    void forget(String answer) {
        database.sql("delete from file_watched where answer = ?").param(answer).update();
    }
}
