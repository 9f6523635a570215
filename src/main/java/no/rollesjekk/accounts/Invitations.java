package no.rollesjekk.accounts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import no.rollesjekk.tokens.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The links by which a password is set, in the database: the hash of each, and whom it is for. */
@Repository
class Invitations {

    private final JdbcClient database;

    Invitations(JdbcClient database) {
        this.database = database;
    }

    /** A newer link for the same person takes the place of the older one. */
    void replace(Token token, @Nullable Long account, Instant expires) {
        database.sql("delete from invitation where account is not distinct from :account")
                .param("account", account)
                .update();
        database.sql("insert into invitation (token_hash, account, expires_at) values (:hash, :account, :expires)")
                .param("hash", token.hash())
                .param("account", account)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The account it is for; empty inside for the first administrator, who has none yet. */
    Optional<OptionalLong> find(Token token, Instant now) {
        return database.sql("select account from invitation where token_hash = :hash and expires_at > :now")
                .param("hash", token.hash())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    long account = row.getLong("account");
                    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(account);
                })
                .optional();
    }

    /** @return whether it was there; of two who use it at once, one gets it */
    boolean use(Token token, Instant now) {
        return database.sql("delete from invitation where token_hash = :hash and expires_at > :now")
                        .param("hash", token.hash())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
