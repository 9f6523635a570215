package no.rollesjekk.search;

import java.util.List;
import java.util.stream.Stream;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the field, and what it is called in each language.
 *
 * @param related ids of concepts near to it
 */
record Concept(
        String id,
        List<String> nb,
        List<String> nn,
        List<String> da,
        List<String> en,
        @Nullable List<String> related) {

    List<String> in(Language language) {
        return switch (language) {
            case NB -> nb;
            case NN -> nn;
            case DA -> da;
            case EN -> en;
        };
    }

    Stream<String> terms() {
        return Stream.of(nb, nn, da, en).flatMap(List::stream);
    }

    List<String> near() {
        return related == null ? List.of() : related;
    }
}
