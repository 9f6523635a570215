package no.rollesjekk.uploads;

import java.time.LocalDate;
import java.util.List;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody brought, for an editor to go on with.
 *
 * @param line where it begins in its file
 * @param question may be empty
 * @param body Markdown
 * @param address where it was published, as the file says
 * @param asked the day it was asked
 * @param signature who signed it; may be empty
 * @param year that of the page; 0 where it names none
 */
public record Brought(
        Form form,
        int line,
        Language language,
        String title,
        String question,
        String body,
        List<String> sources,
        @Nullable String address,
        @Nullable LocalDate asked,
        String signature,
        int year) {

    /** What it was read as. */
    public enum Form {
        FORUM_PAGE,
        ARTICLE,
        WHOLE_TEXT,
        MARKDOWN,
        CSV,
        JSON_LINES;

        /** Whether somebody made it for readers, and its title may be longer than ours. */
        public boolean isPage() {
            return this == FORUM_PAGE || this == ARTICLE || this == WHOLE_TEXT;
        }
    }
}
