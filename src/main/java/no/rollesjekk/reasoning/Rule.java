package no.rollesjekk.reasoning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.content.Text;
import no.rollesjekk.sources.Strength;
import org.jspecify.annotations.Nullable;

/**
 * One norm of the rule book: what the rule file says of it, and its words.
 *
 * @param title the norm as a sentence, in English, as it stands in the rule file
 * @param verdict what it comes to where it holds; null where it only informs
 * @param sources ids, the one that carries it first
 * @param overrides ids of rules that give way where this one holds
 * @param norm the rule in plain words
 * @param finding what it says of the case at hand
 * @param file and {@code line}: where it stands
 */
public record Rule(
        String id,
        String topic,
        String title,
        Kind kind,
        @Nullable Verdict verdict,
        Strength strength,
        List<String> sources,
        List<String> measures,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> overrides,
        List<Condition> conditions,
        Text norm,
        Text finding,
        String file,
        int line) {

    private static final int FINGERPRINT_BYTES = 4;

    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /**
     * Eight hexadecimal digits that change when what the rule does or rests on changes: grounds, verdict, kind,
     * strength, sources, measures, time, overrides. Its words and its place in a file do not count.
     */
    public String fingerprint() {
        String does = String.join(
                "|",
                id,
                String.valueOf(kind),
                String.valueOf(verdict),
                String.valueOf(strength),
                String.valueOf(sources),
                String.valueOf(measures),
                String.valueOf(from),
                String.valueOf(to),
                String.valueOf(overrides),
                String.valueOf(conditions));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(does.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it comes to, where it comes to anything. */
    public Optional<Verdict> decision() {
        return Optional.ofNullable(verdict);
    }
}
