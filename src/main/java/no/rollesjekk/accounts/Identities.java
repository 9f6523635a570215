package no.rollesjekk.accounts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How people are known elsewhere, in the database. */
@Repository
class Identities {

    private final JdbcClient database;

    Identities(JdbcClient database) {
        this.database = database;
    }

    Optional<Long> account(Identity identity) {
        return database.sql("select account from identity where issuer = :issuer and subject = :subject")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .query(Long.class)
                .optional();
    }

    List<BoundIdentity> of(long account) {
        return database.sql("select * from identity where account = :account order by id")
                .param("account", account)
                .query((row, number) -> new BoundIdentity(
                        row.getLong("id"),
                        row.getString("registration"),
                        row.getObject("bound_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(long account, Identity identity, Instant now) {
        database.sql("insert into identity (account, registration, issuer, subject, bound_at) "
                        + "values (:account, :registration, :issuer, :subject, :now)")
                .param("account", account)
                .param("registration", identity.registration())
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether that account had it */
    boolean remove(long account, long id) {
        return database.sql("delete from identity where id = :id and account = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                > 0;
    }
}
