package no.rollesjekk.accounts;

/** What somebody is at the desk. Each role may also do what the one before it may. */
public enum Role {
    AUTHOR,
    REVIEWER,
    ADMINISTRATOR;

    /** Whether this role is enough where that one is asked for. */
    public boolean covers(Role asked) {
        return compareTo(asked) >= 0;
    }
}
