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
 * @param heading what it has in common with the choices after it, up to the next heading; null where there is no new one
 */
public record Choice(
        String code,
        Text text,
        Text answer,
        List<String> groups,
        List<String> asks,
        @Nullable Text heading) {

    public Choice(
            String code,
            Text text,
            Text answer,
            @Nullable List<String> groups,
            @Nullable List<String> asks,
            @Nullable Text heading) {
        this.code = code;
        this.text = text;
        this.answer = answer;
        this.groups = groups == null ? List.of() : List.copyOf(groups);
        this.asks = asks == null ? List.of() : List.copyOf(asks);
        this.heading = heading;
    }
}
