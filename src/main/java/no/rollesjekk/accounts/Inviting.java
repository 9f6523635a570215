package no.rollesjekk.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import no.rollesjekk.tokens.Token;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings people to the desk: by a link that works once, and by which they set a password of their own. */
@Service
public class Inviting {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Accounts accounts;
    private final Invitations invitations;
    private final PasswordEncoder encoder;
    private final AuditLog log;
    private final Clock clock;

    Inviting(Accounts accounts, Invitations invitations, PasswordEncoder encoder, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.encoder = encoder;
        this.log = log;
        this.clock = clock;
    }

    /** The link for the first administrator; empty when somebody is there already. */
    @Transactional
    public Optional<Token> first() {
        return accounts.isEmpty() ? Optional.of(link(null)) : Optional.empty();
    }

    /** Links for the administrators where none of them can sign in, as when the accounts come from an archive. */
    @Transactional
    public Map<Account, Token> forLockedOut() {
        List<Account> administrators = accounts.all().stream()
                .filter(account -> account.isAtLeast(Role.ADMINISTRATOR))
                .toList();
        return administrators.stream()
                        .anyMatch(each -> accounts.password(each.id()).isPresent())
                ? Map.of()
                : administrators.stream().collect(Collectors.toUnmodifiableMap(each -> each, each -> link(each.id())));
    }

    /** @throws UnfitAccount for a name that is taken or empty */
    @Transactional
    public Token invite(Account by, String login, String name, Role role) {
        Account invited = add(login, name, role);
        log.note(by.login(), AccountDeed.INVITED, invited.login(), "", role.name());
        return link(invited.id());
    }

    /** A new link for somebody who has lost her password. */
    @Transactional
    public Token again(Account by, Account invited) {
        log.note(
                by.login(),
                AccountDeed.INVITED,
                invited.login(),
                "",
                invited.role().name());
        return link(invited.id());
    }

    private Token link(@org.jspecify.annotations.Nullable Long account) {
        Token token = Token.random();
        invitations.replace(token, account, clock.instant().plus(KEPT));
        return token;
    }

    /** Whom the link is for, where it still works; empty inside for the first administrator. */
    public Optional<Optional<Account>> open(Token token) {
        return invitations
                .find(token, clock.instant())
                .map(id -> id.isPresent() ? accounts.find(id.getAsLong()) : Optional.empty());
    }

    /**
     * Sets the password, and makes the first administrator's account. The link is used up.
     *
     * @return empty for a link that does not work
     * @throws UnfitAccount for a password that is too short or too long, or a name that is taken or empty
     */
    @Transactional
    public Optional<Account> accept(Token token, String login, String name, String password) {
        Passwords.check(password);
        Optional<OptionalLong> invited = invitations.find(token, clock.instant());
        if (invited.isEmpty() || !invitations.use(token, clock.instant())) {
            return Optional.empty();
        }
        Account account = invited.get().isPresent()
                ? accounts.find(invited.get().getAsLong()).orElseThrow()
                : add(login, name, Role.ADMINISTRATOR);
        accounts.setPassword(account.id(), encoder.encode(password));
        log.note(account.login(), AccountDeed.PASSWORD_SET, account.login(), "", "");
        return Optional.of(account);
    }

    private Account add(String login, String name, Role role) {
        if (!login.strip().matches("[\\p{L}\\p{N}._@+-]{1,120}")) {
            throw new UnfitAccount(UnfitAccount.Why.LOGIN_UNFIT);
        }
        if (name.isBlank() || name.length() > 120) {
            throw new UnfitAccount(UnfitAccount.Why.NAME_UNFIT);
        }
        if (accounts.find(login).isPresent()) {
            throw new UnfitAccount(UnfitAccount.Why.LOGIN_TAKEN);
        }
        try {
            return accounts.add(login, name.strip(), role);
        } catch (DuplicateKeyException atTheSameTime) {
            throw new UnfitAccount(UnfitAccount.Why.LOGIN_TAKEN);
        }
    }
}
