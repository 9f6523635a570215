package no.rollesjekk.intake;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.rollesjekk.facts.Circumstance;
import org.jspecify.annotations.Nullable;

/**
 * The phrases by which one circumstance is read, one file of {@code content/vocabulary}.
 *
 * @param about whether it counts only of the employee asked about, or whoever the sentence speaks of
 * @param doubt whether words of doubt make it unclear
 * @param sameCase whether it says nothing of this case when another is spoken of
 * @param frames lists of {@code frames.yaml}, whose {@code <name>} stands for the names of each value
 * @param hints words that show something was said of it, even when no phrase has read it
 * @param narrowed values that another circumstance makes more precise
 */
record CircumstanceWords(
        String circumstance,
        About about,
        boolean doubt,
        boolean sameCase,
        List<String> frames,
        List<Values> phrases,
        List<String> hints,
        List<Narrowing> narrowed) {

    CircumstanceWords {
        frames = frames == null ? List.of() : List.copyOf(frames);
        narrowed = narrowed == null ? List.of() : List.copyOf(narrowed);
    }

    /**
     * A value that is another where a second circumstance has that value: a caseworker who works in child protection.
     * {@code UNMENTIONED} is whatever was not read: whoever decides in the case is a caseworker. Of several that hold
     * the first counts, also one that comes to {@code UNMENTIONED}, from which nothing follows: what was read is left out.
     *
     * @param value one or several
     * @param to null where the value stays, whatever follows
     * @param ending it holds only where the words that were read end so; empty for any
     */
    record Narrowing(
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> value,

            List<String> ending,
            String circumstance,
            String being,
            @Nullable String to) {

        Narrowing {
            ending = ending == null ? List.of() : List.copyOf(ending);
        }

        /** Whether it holds of a reading of those words, empty for none, among all. */
        boolean holds(String quote, List<Read> reads) {
            return (ending.isEmpty() || ending.stream().anyMatch(quote::endsWith)) && isCaused(reads);
        }

        private boolean isCaused(List<Read> reads) {
            return being.equals(Circumstance.UNMENTIONED)
                    ? reads.stream().noneMatch(read -> read.circumstance().equals(circumstance))
                    : in(reads).isPresent();
        }

        /** The reading that it follows from. */
        Optional<Read> in(List<Read> reads) {
            return reads.stream()
                    .filter(read -> read.circumstance().equals(circumstance)
                            && read.value().equals(being))
                    .findFirst();
        }
    }

    enum About {
        /** The employee asked about. */
        employee,
        /** As {@link #employee}, and of a tie that can as well be told of the user. */
        candidate,
        anyone
    }

    /**
     * Phrases that mean the same value.
     *
     * @param negated the value when the clause negates them; null when that says nothing
     * @param names what takes the place of {@code <name>} in the frames, by language
     * @param words whole phrases, by language
     */
    record Values(
            String value, @Nullable String negated, Map<String, List<String>> names, Map<String, List<String>> words) {

        Values {
            names = names == null ? Map.of() : names;
            words = words == null ? Map.of() : words;
        }
    }
}
