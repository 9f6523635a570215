package no.rollesjekk.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import no.rollesjekk.content.Language;
import org.jspecify.annotations.Nullable;

/**
 * A published answer.
 *
 * @param id stands in its address and is never changed
 * @param question as a leader or a coordinator asked it
 * @param body Markdown
 * @param sources ids of what it rests on
 * @param rules ids of the rules it explains
 * @param measures ids of the measures it explains
 * @param review the day it is to be looked at again
 * @param url where it was first published, for what was brought in from elsewhere
 */
public record Answer(
        String id,
        Language language,
        String title,
        @Nullable String question,
        String body,
        @Nullable String topic,
        List<String> sources,
        List<String> rules,
        List<String> measures,
        @Nullable String owner,
        @Nullable LocalDate published,
        @Nullable LocalDate review,
        @Nullable String url,
        @Nullable LocalDate asked) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_URL = 2000;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    public Answer {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no id: letters a-z, digits, '-', '_' and '.' only");
        }
        if (title.length() > LONGEST_TITLE || (url != null && url.length() > LONGEST_URL)) {
            throw new IllegalArgumentException("the title or the address of '" + id + "' is too long");
        }
        sources = sources.stream().distinct().toList();
        rules = rules.stream().distinct().toList();
        measures = measures.stream().distinct().toList();
    }

    /** The day on which its editors answered for it, where they say so; that of another place's editors is not ours. */
    public @Nullable LocalDate checked() {
        return url == null ? published : null;
    }

    /** Its address on the pages. */
    public String path() {
        return path(id);
    }

    public static String path(String id) {
        return "/svar/" + id;
    }
}
