package no.rollesjekk.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an entry stands before readers.
 *
 * @param answer its address under {@code /svar}, once it has been published
 * @param live the revision readers see
 * @param first the day it was published first
 * @param checked the day on which somebody other than its author approved of it; null where nobody has
 * @param url where it was published before it came here
 * @param asked the day it was asked
 * @param mergedInto the answer that says it instead
 * @param explanation to those outside: why it was withdrawn or rejected
 */
public record Publication(
        @Nullable String answer,
        @Nullable Integer live,
        @Nullable LocalDate first,
        @Nullable LocalDate checked,
        @Nullable String url,
        @Nullable LocalDate asked,
        @Nullable String mergedInto,
        @Nullable String explanation) {

    static final Publication NONE = new Publication(null, null, null, null, null, null, null, null);

    static Publication asked(LocalDate day) {
        return new Publication(null, null, null, null, null, day, null, null);
    }

    static Publication elsewhere(@Nullable String url, @Nullable LocalDate asked) {
        return new Publication(null, null, null, null, url, asked, null, null);
    }

    Publication of(String id, int revision, LocalDate today) {
        return new Publication(id, revision, first == null ? today : first, checked, url, asked, null, null);
    }

    Publication instead(String other) {
        return new Publication(answer, live, first, checked, url, asked, other, null);
    }

    Publication because(String reason) {
        return new Publication(answer, live, first, checked, url, asked, null, reason);
    }

    Publication again() {
        return new Publication(answer, live, first, checked, url, asked, null, null);
    }

    Publication checked(@Nullable LocalDate day) {
        return new Publication(answer, live, first, day, url, asked, mergedInto, explanation);
    }
}
