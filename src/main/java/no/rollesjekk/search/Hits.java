package no.rollesjekk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a search found.
 *
 * @param total how many there are in all; from {@value Ranking#MOST} on they are not counted
 * @param didYouMean what was perhaps meant
 */
public record Hits(long total, List<Hit> hits, @Nullable String didYouMean, Facets facets) {

    static final Hits NONE = new Hits(0, List.of(), null, Facets.NONE);
}
