package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import no.rollesjekk.tokens.Token;

/** Somebody who asks the editors. */
final class Leader {

    static final String TEXT = "Kan en helsesykepleier være barnekoordinator for et barn hun også følger opp?";

    private Leader() {}

    static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("text", TEXT);
        form.put("asker", "LEADER");
        form.put("municipality", "SMALL");
        form.put("form", Token.random().value());
        return form;
    }

    /** @return the address by which she follows it */
    static String ask(Visitor visitor, Map<String, String> form) {
        Reply reply = visitor.fillIn("/spor/send", form);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        assertThat(reply.header("Location")).matches("/spor/[A-Za-z0-9_-]{22}");
        return reply.header("Location");
    }
}
