package no.rollesjekk.sources;

import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be cited, at one place in it.
 *
 * @param citation how a Norwegian leader or lawyer cites it
 * @param place the pinpoint: a section, a chapter, a part of an article
 * @param url where to read it; null when there is no address
 * @param from first day in force, null when not known
 * @param to last day in force, null while it still is
 * @param seen the pages that were really read when it was checked
 * @param says what it says, in our own plain words
 */
public record Source(
        String id,
        String title,
        String citation,
        String place,
        @Nullable String url,
        Strength strength,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Checked checked,
        List<String> seen,
        Text says) {

    public Source {
        seen = List.copyOf(seen);
    }
}
