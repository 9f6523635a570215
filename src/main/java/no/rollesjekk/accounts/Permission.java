package no.rollesjekk.accounts;

import java.util.EnumSet;
import java.util.Set;

/** What may be done at the desk beside moving an answer on, and from which role up. */
public enum Permission {
    READ_THE_DESK(Role.AUTHOR),
    WRITE(Role.AUTHOR),
    APPROVE_AFTERWARDS(Role.REVIEWER),
    CONFIRM(Role.REVIEWER),
    MANAGE_ACCOUNTS(Role.ADMINISTRATOR),
    READ_THE_LOG(Role.ADMINISTRATOR),
    REDACT(Role.ADMINISTRATOR),
    TAKE_ARCHIVE(Role.ADMINISTRATOR);

    private final Role least;

    Permission(Role least) {
        this.least = least;
    }

    /** The permissions of a role. */
    public static Set<Permission> of(Role role) {
        Set<Permission> all = EnumSet.allOf(Permission.class);
        all.removeIf(permission -> !role.covers(permission.least));
        return all;
    }
}
