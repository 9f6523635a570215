package no.rollesjekk.web.security;

import no.rollesjekk.accounts.Accounts;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/**
 * Who can sign in with a password. Who is locked or has none is treated as somebody unknown, so that nobody learns from
 * the answer, or from the time it takes, who works here. Rights are not read here but at every request.
 */
@Component
class Passers implements UserDetailsService {

    private final Accounts accounts;

    Passers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return accounts.find(login)
                .filter(account -> !account.locked())
                .flatMap(account -> accounts.password(account.id())
                        .map(hash -> User.withUsername(account.login())
                                .password(hash)
                                .authorities(java.util.List.of())
                                .build()))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(""));
    }
}
