package no.rollesjekk.web.security;

import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.AccountDeed;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/** Writes down who signed in and out, and who could not. A name nobody has is not written; it may be a password. */
@Component
class SignInLog {

    private static final String NOBODY = "-";

    private final AuditLog log;
    private final Accounts accounts;

    SignInLog(AuditLog log, Accounts accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        note(event.getAuthentication().getName(), AccountDeed.SIGN_IN);
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        note(event.getAuthentication().getName(), AccountDeed.SIGN_IN_REFUSED);
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        note(event.getAuthentication().getName(), AccountDeed.SIGN_OUT);
    }

    private void note(String name, AccountDeed deed) {
        String known = accounts.find(name).map(Account::login).orElse(NOBODY);
        log.note(known, deed, known, "", "");
    }
}
