package no.rollesjekk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what a search found.
 *
 * @param total how many there are in all
 */
public record Hits(long total, List<Hit> hits, @Nullable String didYouMean) {

    static final Hits NONE = new Hits(0, List.of(), null);
}
