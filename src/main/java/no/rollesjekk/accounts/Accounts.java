package no.rollesjekk.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts, in the database. */
@Repository
public class Accounts {

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    public Optional<Account> find(String login) {
        return database.sql("select * from account where login = :login")
                .param("login", normal(login))
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> find(long id) {
        return database.sql("select * from account where id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    public List<Account> all() {
        return database.sql("select * from account order by name, id")
                .query(Accounts::account)
                .list();
    }

    /** The stored hash of the password; empty for somebody who has none. */
    public Optional<String> password(long id) {
        return database.sql("select password from account where id = :id and password is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Where she wants to be reminded; empty where she has not said so, and for whoever is locked out. */
    public Optional<String> address(long id) {
        return database.sql("select email from account where id = :id and email is not null and not locked")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** @param address null for none */
    public void setAddress(long id, @Nullable String address) {
        database.sql("update account set email = :email where id = :id")
                .param("email", address)
                .param("id", id)
                .update();
    }

    boolean isEmpty() {
        return database.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    Account add(String login, String name, Role role) {
        database.sql("insert into account (login, name, role) values (:login, :name, :role)")
                .param("login", normal(login))
                .param("name", name)
                .param("role", role.name())
                .update();
        return find(login).orElseThrow();
    }

    /** Every sign-in made so far ends with it. */
    void setPassword(long id, String hash) {
        database.sql("update account set password = :hash, epoch = epoch + 1 where id = :id")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    void endSignIns(long id) {
        database.sql("update account set epoch = epoch + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void change(long id, Role role, boolean locked) {
        database.sql("update account set role = :role, locked = :locked, epoch = epoch + 1 where id = :id")
                .param("role", role.name())
                .param("locked", locked)
                .param("id", id)
                .update();
    }

    /** Upper and lower case make no two people, and neither do letters that are the same in another guise. */
    static String normal(String login) {
        return Normalizer.normalize(login.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("locked"),
                row.getInt("epoch"));
    }
}
