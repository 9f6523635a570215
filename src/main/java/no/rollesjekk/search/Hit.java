package no.rollesjekk.search;

import org.jspecify.annotations.Nullable;

/**
 * An answer that was found.
 *
 * @param language its tag, such as {@code nb}
 * @param score comparable within one search only
 * @param excerpt the passage that fits best, as plain text
 * @param url its address on the pages
 */
public record Hit(
        String id,
        String title,
        String language,
        double score,
        @Nullable String excerpt,
        String url) {}
