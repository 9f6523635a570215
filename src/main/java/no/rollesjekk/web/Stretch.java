package no.rollesjekk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.rollesjekk.search.Hit;

/** A part of an excerpt: words that were searched for, or what stands between them. */
record Stretch(String text, boolean marked) {

    static List<Stretch> of(Hit hit) {
        String excerpt = Objects.requireNonNullElse(hit.excerpt(), "");
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Hit.Mark mark : hit.marks()) {
            stretches.add(new Stretch(excerpt.substring(at, mark.start()), false));
            stretches.add(new Stretch(excerpt.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        stretches.add(new Stretch(excerpt.substring(at), false));
        return stretches.stream().filter(stretch -> !stretch.text().isEmpty()).toList();
    }
}
