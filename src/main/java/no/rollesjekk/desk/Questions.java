package no.rollesjekk.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import no.rollesjekk.content.Language;
import no.rollesjekk.tokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was asked from outside, in the database. */
@Repository
class Questions {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    Questions(JdbcClient database) {
        this.database = database;
    }

    Optional<Question> find(long entry) {
        return database.sql("select * from question where entry = :entry")
                .param("entry", entry)
                .query(Questions::question)
                .optional();
    }

    Optional<Question> find(Token token) {
        return database.sql("select * from question where token_hash = :hash")
                .param("hash", token.hash())
                .query(Questions::question)
                .optional();
    }

    void add(Question question, Token token) {
        database.sql(
                        "insert into question (entry, token_hash, asker, municipality, language, text, circumstances, email, asked_at) "
                                + "values (:entry, :hash, :asker, :municipality, :language, :text, :told, :email, :at)")
                .param("entry", question.entry())
                .param("hash", token.hash())
                .param("asker", question.asker().name())
                .param("municipality", question.municipality().name())
                .param("language", question.language().tag())
                .param("text", question.text())
                .param("told", JSON.writeValueAsString(question.told()))
                .param("email", question.email())
                .param("at", question.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forgetAddress(long entry) {
        database.sql("update question set email = null where entry = :entry")
                .param("entry", entry)
                .update();
    }

    /** The question, the address of the one who asked, and what she asked after it. */
    void remove(long entry) {
        database.sql("delete from question where entry = :entry")
                .param("entry", entry)
                .update();
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                row.getLong("entry"),
                Asker.valueOf(row.getString("asker")),
                Municipality.valueOf(row.getString("municipality")),
                Language.of(row.getString("language")).orElse(Language.NB),
                row.getString("text"),
                JSON.readValue(row.getString("circumstances"), new TypeReference<>() {}),
                row.getString("email"),
                EntryRow.moment(row, "asked_at"));
    }
}
