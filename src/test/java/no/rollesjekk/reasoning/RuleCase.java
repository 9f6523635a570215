package no.rollesjekk.reasoning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A case beside a rule file: what is told, and what the rule book is to say of it. */
record RuleCase(
        @JsonProperty("case") String sentence,
        Map<String, String> told,
        @Nullable LocalDate asOf,
        Verdict verdict,
        List<String> holds) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    LocalDate day() {
        return Objects.requireNonNullElse(asOf, TODAY);
    }
}
