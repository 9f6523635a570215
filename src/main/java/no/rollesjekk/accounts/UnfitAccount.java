package no.rollesjekk.accounts;

/** What somebody wrote about an account cannot be taken as it stands. Its words are the message {@code account.<why>}. */
public final class UnfitAccount extends RuntimeException {

    /** What is wrong. */
    public enum Why {
        LOGIN_UNFIT,
        LOGIN_TAKEN,
        NAME_UNFIT,
        PASSWORD_SHORT,
        PASSWORD_LONG,
        LAST_ADMINISTRATOR
    }

    private final Why why;

    UnfitAccount(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
