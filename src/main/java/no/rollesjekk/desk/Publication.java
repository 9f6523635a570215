package no.rollesjekk.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an entry stands before readers.
 *
 * @param answer its address under {@code /svar}, once it has been published
 * @param live the revision readers see
 * @param first the day it was published first
 * @param url where it was published before it came here
 * @param asked the day it was asked
 * @param mergedInto the answer that says it instead
 * @param explanation to those outside: why it was withdrawn or rejected
 */
public record Publication(
        @Nullable String answer,
        @Nullable Integer live,
        @Nullable LocalDate first,
        @Nullable String url,
        @Nullable LocalDate asked,
        @Nullable String mergedInto,
        @Nullable String explanation) {

    static final Publication NONE = new Publication(null, null, null, null, null, null, null);

    static Publication asked(LocalDate day) {
        return new Publication(null, null, null, null, day, null, null);
    }

    static Publication elsewhere(@Nullable String url, @Nullable LocalDate asked) {
        return new Publication(null, null, null, url, asked, null, null);
    }

    Publication of(String id, int revision, LocalDate today) {
        return new Publication(id, revision, first == null ? today : first, url, asked, null, null);
    }

    Publication instead(String other) {
        return new Publication(answer, live, first, url, asked, other, null);
    }

    Publication because(String reason) {
        return new Publication(answer, live, first, url, asked, null, reason);
    }

    Publication again() {
        return new Publication(answer, live, first, url, asked, null, null);
    }
}
