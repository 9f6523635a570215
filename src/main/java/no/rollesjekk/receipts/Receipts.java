package no.rollesjekk.receipts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.tokens.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The receipts, in the database. Each is found by the hash of its token, and by nothing else. */
@Repository
class Receipts {

    /** Reads what an older version wrote: what has come since is empty, what has gone is passed over. */
    static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private final JdbcClient database;

    Receipts(JdbcClient database) {
        this.database = database;
    }

    Optional<Receipt> find(Token token, Instant now) {
        return database.sql("select content from receipt where token_hash = :hash and expires_at > :now")
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .map(content -> JSON.readValue(content, Receipt.class));
    }

    void save(Token token, Receipt receipt) {
        database.sql("insert into receipt (token_hash, expires_at, content) values (:hash, :expires, :content)")
                .param("hash", token.hash())
                .param("expires", receipt.expires().atOffset(ZoneOffset.UTC))
                .param("content", JSON.writeValueAsString(receipt))
                .update();
    }

    /** @return whether there was one to remove */
    boolean remove(Token token, Instant now) {
        return database.sql("delete from receipt where token_hash = :hash and expires_at > :now")
                        .param("hash", token.hash())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void removeExpired(Instant now) {
        database.sql("delete from receipt where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
