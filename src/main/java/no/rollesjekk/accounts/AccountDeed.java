package no.rollesjekk.accounts;

/** What is done with accounts, as the log names it. */
public enum AccountDeed {
    INVITED,
    PASSWORD_SET,
    IDENTITY_BOUND,
    IDENTITY_REMOVED,
    RIGHTS_CHANGED,
    SIGN_IN,
    SIGN_IN_REFUSED,
    SIGN_OUT
}
