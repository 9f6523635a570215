package no.rollesjekk.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.rollesjekk.tokens.Token;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows people by what others call them, once a link of ours has said who they are. */
@Service
public class Recognizing {

    private final Accounts accounts;
    private final Identities identities;
    private final Invitations invitations;
    private final AuditLog log;
    private final Clock clock;

    Recognizing(Accounts accounts, Identities identities, Invitations invitations, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.identities = identities;
        this.invitations = invitations;
        this.log = log;
        this.clock = clock;
    }

    /** Who that is; empty for somebody we do not know, and for one who is locked. */
    public Optional<Account> find(Identity identity) {
        return identities.account(identity).flatMap(accounts::find).filter(account -> !account.locked());
    }

    /**
     * Binds it to the account the link is for. The link is used up, and every sign-in made so far ends.
     *
     * @return empty for a link that does not work or is for nobody yet, and for an identity that is another's
     */
    @Transactional
    public Optional<Account> bind(Token link, Identity identity) {
        Optional<Account> invited = invitations
                .find(link, clock.instant())
                .filter(OptionalLong::isPresent)
                .flatMap(id -> accounts.find(id.getAsLong()))
                .filter(account -> !account.locked());
        Optional<Long> owner = identities.account(identity);
        if (invited.isEmpty()
                || owner.isPresent() && owner.get() != invited.get().id()) {
            return Optional.empty();
        }
        Account account = invited.get();
        if (!invitations.use(link, clock.instant())) {
            return Optional.empty();
        }
        if (owner.isEmpty()) {
            identities.add(account.id(), identity, clock.instant());
        }
        accounts.endSignIns(account.id());
        log.note(account.login(), AccountDeed.IDENTITY_BOUND, account.login(), "", identity.registration());
        return Optional.of(account);
    }

    public List<BoundIdentity> of(Account account) {
        return identities.of(account.id());
    }

    /** Every sign-in made so far ends with it. @return whether it was hers */
    @Transactional
    public boolean remove(Account account, long id) {
        if (!identities.remove(account.id(), id)) {
            return false;
        }
        accounts.endSignIns(account.id());
        log.note(account.login(), AccountDeed.IDENTITY_REMOVED, account.login(), "", "");
        return true;
    }
}
