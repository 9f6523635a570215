package no.rollesjekk.accounts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what somebody may. It holds from the next request on. */
@Service
public class Ruling {

    private final Accounts accounts;
    private final AuditLog log;

    Ruling(Accounts accounts, AuditLog log) {
        this.accounts = accounts;
        this.log = log;
    }

    /** @throws UnfitAccount when nobody would be left who manages accounts */
    @Transactional
    public void change(Account by, Account whom, Role role, boolean locked) {
        boolean stays = role == Role.ADMINISTRATOR && !locked;
        boolean others = accounts.all().stream()
                .anyMatch(each -> each.id() != whom.id() && each.may(Permission.MANAGE_ACCOUNTS));
        if (!stays && !others) {
            throw new UnfitAccount(UnfitAccount.Why.LAST_ADMINISTRATOR);
        }
        accounts.change(whom.id(), role, locked);
        log.note(
                by.login(),
                AccountDeed.RIGHTS_CHANGED,
                whom.login(),
                rights(whom.role(), whom.locked()),
                rights(role, locked));
    }

    private static String rights(Role role, boolean locked) {
        return locked ? role + " LOCKED" : role.name();
    }
}
