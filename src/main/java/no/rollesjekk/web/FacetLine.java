package no.rollesjekk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.rollesjekk.search.Facets;
import no.rollesjekk.search.Kind;

/**
 * One value that a search can be narrowed to.
 *
 * @param label the key of its words
 * @param chosen whether it is narrowed to this one
 * @param path where it leads: narrows, or where it is chosen, widens again
 */
record FacetLine(String label, int count, boolean chosen, String path) {

    /** The values of one kind; {@code heading} is the key of its words. */
    record Group(String heading, List<FacetLine> lines) {}

    static List<Group> of(Facets facets, SearchAddress asked) {
        return List.of(
                group(
                        "kind",
                        facets.kinds(),
                        asked.kind().isEmpty() ? Kind.ANSWER.code() : asked.kind(),
                        asked::ofKind),
                group("topic", facets.topics(), asked.topic(), asked::onTopic),
                group("language", facets.languages(), asked.language(), asked::inLanguage));
    }

    private static Group group(
            String name, Map<String, Integer> counts, String chosen, Function<String, SearchAddress> narrowed) {
        List<FacetLine> lines = new ArrayList<>();
        counts.forEach((value, count) -> lines.add(new FacetLine(
                (name.equals("topic") ? "topic." : "facet." + name + ".") + value,
                count,
                value.equals(chosen),
                narrowed.apply(value.equals(chosen) ? "" : value).path())));
        return new Group("facet." + name, lines);
    }
}
