package no.rollesjekk.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published answers, in the database. */
@Repository
public class Answers {

    private final JdbcClient database;
    private final References references;

    Answers(JdbcClient database, References references) {
        this.database = database;
        this.references = references;
    }

    public Optional<Answer> find(String id) {
        return database.sql("select * from answer where id = :id")
                .param("id", id)
                .query((row, number) -> answer(row, references.of(id)))
                .optional();
    }

    public List<Answer> all() {
        Map<String, References.Lists> lists = references.all();
        return database.sql("select * from answer order by published desc nulls last, id")
                .query((row, number) -> answer(row, lists.getOrDefault(row.getString("id"), References.Lists.NONE)))
                .list();
    }

    /** The newest answers, newest first; of one day those in the reader's language before others. */
    public List<Answer> newest(Language reader, int most) {
        return found(database.sql("select id from answer order by published desc nulls last, "
                        + "case language when :reader then 0 else 1 end, id limit :most")
                .param("reader", reader.tag())
                .param("most", most)
                .query(String.class)
                .list());
    }

    public List<Answer> citing(String source) {
        return found(references.to("SOURCE", source));
    }

    public List<Answer> explaining(String rule) {
        return found(references.to("RULE", rule));
    }

    private List<Answer> found(List<String> ids) {
        return ids.stream().flatMap(id -> find(id).stream()).toList();
    }

    /** The answer that explains each measure, by the measure's id. */
    public Map<String, String> explainingMeasures() {
        return references.firstByTarget("MEASURE");
    }

    /** A mark that changes whenever any answer does. */
    public String fingerprint() {
        return database.sql("select count(*) || '-' || coalesce(sum(revision), 0) || '-' "
                        + "|| coalesce(sum(cast(ora_hash(id || revision || body) as bigint)), 0) from answer")
                .query(String.class)
                .single();
    }

    /** The fingerprints of the files that answers were taken from, by id; empty for an answer that comes from none. */
    Map<String, Optional<String>> fileHashes() {
        Map<String, Optional<String>> hashes = new HashMap<>();
        database.sql("select id, file_hash from answer").query(row -> {
            hashes.put(row.getString("id"), Optional.ofNullable(row.getString("file_hash")));
        });
        return hashes;
    }

    /** @param fileHash the fingerprint of the file it comes from; null when it comes from none */
    void save(Answer answer, @Nullable String fileHash) {
        database.sql("""
                        merge into answer as there using (values (:id, :language, :title, :question, :body, :topic, \
                        :owner, :published, :review, :url, :asked, :hash)) \
                        as new (id, language, title, question, body, topic, owner, published, review, url, asked, hash) \
                        on there.id = new.id \
                        when matched then update set language = new.language, title = new.title, \
                        question = new.question, body = new.body, topic = new.topic, owner = new.owner, \
                        published = new.published, review = new.review, url = new.url, asked = new.asked, \
                        file_hash = new.hash, revision = there.revision + 1 \
                        when not matched then insert (id, language, title, question, body, topic, owner, published, \
                        review, url, asked, file_hash) values (new.id, new.language, new.title, new.question, \
                        new.body, new.topic, new.owner, new.published, new.review, new.url, new.asked, new.hash)""")
                .param("id", answer.id())
                .param("language", answer.language().tag())
                .param("title", answer.title())
                .param("question", answer.question())
                .param("body", answer.body())
                .param("topic", answer.topic())
                .param("owner", answer.owner())
                .param("published", answer.published())
                .param("review", answer.review())
                .param("url", answer.url())
                .param("asked", answer.asked())
                .param("hash", fileHash)
                .update();
        references.replace(answer);
    }

    /** The ids of the answers that the desk looks after, published or not. */
    Set<String> held() {
        return Set.copyOf(
                database.sql("select id from answer_held").query(String.class).list());
    }

    void hold(String id) {
        database.sql("merge into answer_held (id) key (id) values (:id)")
                .param("id", id)
                .update();
    }

    /** What the desk looks after may come back, and keeps the addresses it had before. */
    void remove(String id) {
        database.sql("delete from answer where id = :id").param("id", id).update();
        database.sql("delete from answer_formerly where answer = :id and answer not in (select id from answer_held)")
                .param("id", id)
                .update();
    }

    private static Answer answer(ResultSet row, References.Lists lists) throws SQLException {
        return new Answer(
                row.getString("id"),
                Language.of(row.getString("language")).orElse(Language.NB),
                row.getString("title"),
                row.getString("question"),
                Objects.requireNonNullElse(row.getString("body"), ""),
                row.getString("topic"),
                lists.sources(),
                lists.rules(),
                lists.measures(),
                row.getString("owner"),
                row.getObject("published", LocalDate.class),
                row.getObject("review", LocalDate.class),
                row.getString("url"),
                row.getObject("asked", LocalDate.class));
    }
}
