package no.rollesjekk.desk;

import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Role;

/** The kinds of people at the desk. */
final class People {

    static final Account AUTHOR = of(1, Role.AUTHOR);
    static final Account REVIEWER = of(2, Role.REVIEWER);
    static final Account ADMINISTRATOR = of(3, Role.ADMINISTRATOR);

    private People() {}

    static Account of(long id, Role role) {
        return new Account(id, "person" + id, "Person " + id, role, false, 0);
    }

    static Account locked(Account account) {
        return new Account(account.id(), account.login(), account.name(), account.role(), true, 0);
    }
}
