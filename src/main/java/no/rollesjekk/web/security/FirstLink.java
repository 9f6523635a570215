package no.rollesjekk.web.security;

import no.rollesjekk.accounts.Inviting;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the link by which the first administrator sets a password, as long as there is no account. */
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
        inviting.first()
                .map(token -> root + DeskDoor.DESK + "/oppsett/" + token.value())
                .map(link -> messages.getMessage(
                        "setup.printed", new Object[] {link}, no.rollesjekk.content.Language.NB.locale()))
                .ifPresent(System.out::println);
    }
}
