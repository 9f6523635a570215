package no.rollesjekk.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry with all that belongs to it, as the desk sees it.
 *
 * @param question null where nobody from outside asked, or took it back
 * @param revisions the newest first
 */
public record Opened(Entry entry, @Nullable Question question, List<FollowUp> followUps, List<Revision> revisions) {

    /** Whether that account wrote the newest text. */
    public boolean isNewestBy(long account) {
        return !revisions.isEmpty()
                && Long.valueOf(account).equals(revisions.get(0).author());
    }
}
