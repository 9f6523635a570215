package no.rollesjekk.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.accounts.Account;
import no.rollesjekk.accounts.Accounts;
import no.rollesjekk.accounts.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads at every request what the person may do now. What she could do when she signed in counts for nothing: who is
 * locked, or whose sign-ins were ended, is out at once, whatever she signed in with.
 */
final class FreshRights extends OncePerRequestFilter {

    static final String ACCOUNT = Account.class.getName();
    private static final String EPOCH = FreshRights.class.getName() + ".epoch";

    /** A working day. Whoever has not signed in has the few minutes that application.yml allows. */
    private static final int SIGNED_IN_SECONDS = (int) Duration.ofHours(8).toSeconds();

    private final Accounts accounts;

    FreshRights(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn != null) {
            HttpSession session = request.getSession(false);
            Optional<Account> account = accounts.find(signedIn.getName()).filter(found -> !found.locked());
            if (account.isPresent() && isOfNow(session, account.get())) {
                enter(request, account.get());
            } else {
                leave(session);
            }
        }
        chain.doFilter(request, response);
    }

    /** What an earlier sign-in in the same browser left behind counts no longer. */
    static void beginAnew(HttpServletRequest request) {
        request.getSession().removeAttribute(EPOCH);
    }

    private static boolean isOfNow(@Nullable HttpSession session, Account account) {
        if (session == null) {
            return false;
        }
        if (session.getAttribute(EPOCH) == null) {
            session.setAttribute(EPOCH, account.epoch());
            session.setMaxInactiveInterval(SIGNED_IN_SECONDS);
        }
        return session.getAttribute(EPOCH).equals(account.epoch());
    }

    private static void enter(HttpServletRequest request, Account account) {
        List<SimpleGrantedAuthority> rights = Permission.of(account.role()).stream()
                .map(permission -> new SimpleGrantedAuthority(permission.name()))
                .toList();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(account.login(), null, rights)));
        request.setAttribute(ACCOUNT, account);
    }

    private static void leave(@Nullable HttpSession session) {
        SecurityContextHolder.clearContext();
        if (session != null) {
            session.invalidate();
        }
    }
}
