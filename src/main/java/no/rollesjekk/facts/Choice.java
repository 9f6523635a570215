package no.rollesjekk.facts;

import java.util.List;
import no.rollesjekk.content.Text;
import org.jspecify.annotations.Nullable;

/**
 * One value a circumstance can have.
 *
 * @param text how it reads as a reason, a sentence without full stop
 * @param answer how it reads as a choice in a form
 * @param groups names by which rules speak of several choices at once
 * @param asks circumstances that this choice makes it necessary to ask about, instead of presuming the ordinary
 */
public record Choice(String code, Text text, Text answer, List<String> groups, List<String> asks) {

    public Choice(String code, Text text, Text answer, @Nullable List<String> groups, @Nullable List<String> asks) {
        this.code = code;
        this.text = text;
        this.answer = answer;
        this.groups = groups == null ? List.of() : List.copyOf(groups);
        this.asks = asks == null ? List.of() : List.copyOf(asks);
    }
}
