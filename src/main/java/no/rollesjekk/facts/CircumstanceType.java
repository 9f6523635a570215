package no.rollesjekk.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import no.rollesjekk.content.Text;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of a case: a question and its possible answers.
 *
 * @param order which of several relevant questions comes first, lowest first
 * @param presumed the ordinary value, presumed when nobody said anything; null where nothing can be presumed
 * @param remedy how the municipality can bring it back to what is presumed; null where it cannot
 */
public record CircumstanceType(
        String name,
        int order,
        @Nullable String presumed,
        Text question,
        Text help,
        Text why,
        @Nullable Text presumption,
        @Nullable Remedy remedy,
        List<Choice> choices) {

    public CircumstanceType {
        choices = List.copyOf(choices);
        if (presumed != null && choices.stream().noneMatch(c -> c.code().equals(presumed))) {
            throw new IllegalArgumentException("presumed '" + presumed + "' is none of the choices of " + name);
        }
        if ((presumed == null) != (presumption == null)) {
            throw new IllegalArgumentException("presumed and presumption go together in " + name);
        }
        if (remedy != null && presumed == null) {
            throw new IllegalArgumentException(
                    "a remedy brings back what is presumed, and " + name + " presumes nothing");
        }
    }

    /** {@code YES_NO} or {@code CHOICE}. */
    @JsonProperty(value = "type", access = JsonProperty.Access.READ_ONLY)
    public String kind() {
        return codes().equals(List.of("YES", "NO")) ? "YES_NO" : "CHOICE";
    }

    public Optional<Choice> choice(String code) {
        for (Choice choice : choices) {
            if (choice.code().equals(code)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    public List<String> codes() {
        return choices.stream().map(Choice::code).toList();
    }

    /** The codes of the choices in that group. */
    public List<String> group(String name) {
        return choices.stream()
                .filter(choice -> choice.groups().contains(name))
                .map(Choice::code)
                .toList();
    }

    public Optional<Text> presumptionText() {
        return Optional.ofNullable(presumption);
    }

    public boolean presumes(String code) {
        return code.equals(presumed);
    }
}
