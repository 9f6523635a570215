package no.rollesjekk.web.security;

import no.rollesjekk.accounts.Inviting;
import no.rollesjekk.content.Language;
import no.rollesjekk.tokens.Token;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the links by which administrators set a password, as long as none of them can sign in. */
@Component
@ConditionalOnWebApplication
class FirstLink {

    private final Inviting inviting;
    private final MessageSource messages;
    private final Environment environment;

    FirstLink(Inviting inviting, MessageSource messages, Environment environment) {
        this.inviting = inviting;
        this.messages = messages;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String root = "http://localhost:" + environment.getProperty("local.server.port")
                + environment.getProperty("server.servlet.context-path", "");
        inviting.first().ifPresent(token -> print("setup.printed", link(root, token)));
        inviting.forLockedOut()
                .forEach((account, token) -> print("setup.lockedOut", link(root, token), account.name()));
    }

    private static String link(String root, Token token) {
        return root + DeskDoor.DESK + "/oppsett/" + token.value();
    }

    private void print(String key, Object... details) {
        System.out.println(messages.getMessage(key, details, Language.NB.locale()));
    }
}
