package no.rollesjekk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.rollesjekk.facts.Circumstance;
import no.rollesjekk.facts.CircumstanceTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a page of the self-check sends.
 *
 * @param answers every answer so far that can be read, by circumstance
 * @param whole whether everything in it could be read
 * @param asOf the day whose law is used, as it was typed
 * @param asked the circumstance the page asked about
 * @param again the circumstance to be asked about again
 * @param go what to do instead of asking on: {@code back} or {@code advice}
 */
record CheckForm(
        Map<String, String> answers,
        boolean whole,
        @Nullable String asOf,
        @Nullable String asked,
        Optional<String> again,
        @Nullable String go) {

    static final CheckForm EMPTY = new CheckForm(Map.of(), true, null, null, Optional.empty(), null);

    /** Fields that answer begin so. */
    private static final String ANSWER = "c.";

    private static final Set<String> FIELDS = Set.of("asOf", "asked", "again", "go");

    static CheckForm of(MultiValueMap<String, String> sent, CircumstanceTypes types) {
        Map<String, String> answers = new LinkedHashMap<>();
        boolean whole = true;
        for (Map.Entry<String, List<String>> field : sent.entrySet()) {
            Set<String> values = new TreeSet<>(field.getValue());
            values.removeIf(value -> value.isBlank() || value.equals(Circumstance.UNMENTIONED));
            if (isAnswer(field.getKey()) && !values.isEmpty()) {
                String name = field.getKey().substring(ANSWER.length());
                String value = values.iterator().next();
                boolean readable = values.size() == 1 && isValue(name, value, types);
                whole &= readable;
                if (readable) {
                    answers.put(name, value);
                }
            }
        }
        String asked = sent.getFirst("asked");
        String again = sent.getFirst("again");
        whole &= isKnown(asked, types) && isKnown(again, types);
        return new CheckForm(
                answers, whole, sent.getFirst("asOf"), asked, Optional.ofNullable(again), sent.getFirst("go"));
    }

    /** Whether a field of that name is one of ours. */
    static boolean has(String name) {
        return isAnswer(name) || FIELDS.contains(name);
    }

    private static boolean isAnswer(String name) {
        return name.startsWith(ANSWER);
    }

    private static boolean isValue(String name, String value, CircumstanceTypes types) {
        return types.contains(name)
                && (value.equals(Circumstance.UNCLEAR)
                        || types.get(name).choice(value).isPresent());
    }

    private static boolean isKnown(@Nullable String name, CircumstanceTypes types) {
        return name == null || types.contains(name);
    }

    boolean wants(String what) {
        return what.equals(go);
    }

    /** Whether the question about that circumstance was to be answered now, and was left open. */
    boolean leavesOpen(String circumstance) {
        return whole
                && go == null
                && again.isEmpty()
                && circumstance.equals(asked)
                && !answers.containsKey(circumstance);
    }
}
