package no.rollesjekk.forum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What answers build on, in the database. */
@Repository
class References {

    record Lists(List<String> sources, List<String> rules, List<String> measures) {

        static final Lists NONE = new Lists(List.of(), List.of(), List.of());

        private static Lists empty() {
            return new Lists(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        private void add(String kind, String target) {
            switch (kind) {
                case "SOURCE" -> sources.add(target);
                case "RULE" -> rules.add(target);
                default -> measures.add(target);
            }
        }
    }

    private final JdbcClient database;

    References(JdbcClient database) {
        this.database = database;
    }

    Lists of(String answer) {
        Lists lists = Lists.empty();
        database.sql("select kind, target from answer_reference where answer = :answer order by position")
                .param("answer", answer)
                .query(row -> {
                    lists.add(row.getString("kind"), row.getString("target"));
                });
        return lists;
    }

    Map<String, Lists> all() {
        Map<String, Lists> all = new HashMap<>();
        database.sql("select answer, kind, target from answer_reference order by answer, position")
                .query(row -> {
                    all.computeIfAbsent(row.getString("answer"), answer -> Lists.empty())
                            .add(row.getString("kind"), row.getString("target"));
                });
        return all;
    }

    Map<String, String> firstByTarget(String kind) {
        Map<String, String> first = new LinkedHashMap<>();
        database.sql("select target, answer from answer_reference where kind = :kind order by answer, position")
                .param("kind", kind)
                .query(row -> {
                    first.putIfAbsent(row.getString("target"), row.getString("answer"));
                });
        return first;
    }

    /** The answers that refer to that, newest first. */
    List<String> to(String kind, String target) {
        return database.sql("select id from answer join answer_reference on answer = id "
                        + "where kind = :kind and target = :target order by published desc nulls last, id")
                .param("kind", kind)
                .param("target", target)
                .query(String.class)
                .list();
    }

    void replace(Answer answer) {
        database.sql("delete from answer_reference where answer = :answer")
                .param("answer", answer.id())
                .update();
        insert(answer.id(), "SOURCE", answer.sources());
        insert(answer.id(), "RULE", answer.rules());
        insert(answer.id(), "MEASURE", answer.measures());
    }

    private void insert(String answer, String kind, List<String> targets) {
        for (int position = 0; position < targets.size(); position++) {
            database.sql("insert into answer_reference (answer, kind, target, position) values (?, ?, ?, ?)")
                    .params(answer, kind, targets.get(position), position)
                    .update();
        }
    }
}
