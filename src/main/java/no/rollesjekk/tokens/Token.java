package no.rollesjekk.tokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A secret of 128 bits, in base64url: the only key to something. Nothing but its hash is stored. */
public record Token(String value) {

    private static final int BYTES = 16;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public Token {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("is not a token");
        }
    }

    public static Token random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(bytes);
    }

    /** What somebody sent as a token; empty when it cannot be one. */
    public static Optional<Token> sent(@Nullable String value) {
        return Optional.ofNullable(value)
                .filter(given -> SHAPE.matcher(given).matches())
                .map(Token::new);
    }

    private static Token of(byte[] bytes) {
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, BYTES)));
    }

    /** The token that goes with this one and that content. Nobody comes to it without knowing this one. */
    public Token with(String content) {
        return of(sha256(value + "\n" + content));
    }

    /** What is stored of it. */
    public String hash() {
        return HexFormat.of().formatHex(sha256(value));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the secret out of logs and messages. */
    @Override
    public String toString() {
        return "Token";
    }
}
