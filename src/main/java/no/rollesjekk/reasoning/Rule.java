package no.rollesjekk.reasoning;

import java.time.LocalDate;
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

    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** What it comes to, where it comes to anything. */
    public Optional<Verdict> decision() {
        return Optional.ofNullable(verdict);
    }
}
