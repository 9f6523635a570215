package no.rollesjekk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Somebody who keeps an advice. */
final class Keeper {

    static final Map<String, String> SUPERVISOR =
            Map.of("c.function", "CHILD_WELFARE_CASEWORKER", "c.supervisesInCase", "YES", "c.conflictSigns", "YES");

    private Keeper() {}

    /** @return the address of the receipt */
    static String keep(Visitor visitor, Map<String, String> form) {
        Reply reply = visitor.fillIn("/rad/behold", form);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        assertThat(reply.header("Location")).matches("/rad/[A-Za-z0-9_-]{22}");
        return reply.header("Location");
    }

    static Document open(Visitor visitor, String address) {
        Reply reply = visitor.get(address);
        assertThat(reply.status()).isEqualTo(200);
        return reply.page();
    }

    /** What is stored of a token. */
    static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void assertIsGone(Visitor visitor, String address) {
        Reply never = visitor.get("/rad/AAAAAAAAAAAAAAAAAAAAAA");
        Reply gone = visitor.get(address);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).isEqualTo(never.body());
        assertThat(gone.headers().map().keySet())
                .isEqualTo(never.headers().map().keySet());
    }
}
