package no.rollesjekk.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param language its tag, such as {@code nb}
 * @param score comparable within one search only
 * @param excerpt the passage that fits best, as plain text
 * @param url its address on the pages
 * @param marks where in the excerpt the words stand that were searched for
 */
public record Hit(
        String id,
        String title,
        String language,
        double score,
        @Nullable String excerpt,
        String url,
        String kind,
        List<Mark> marks) {

    /** A stretch of a text: from, and up to but without. */
    public record Mark(int start, int end) {}
}
