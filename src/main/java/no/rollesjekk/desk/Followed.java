package no.rollesjekk.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as whoever asked it sees it.
 *
 * @param answer the text that readers see; null while there is none
 */
public record Followed(
        Question question,
        State state,
        Publication publication,
        @Nullable Draft answer,
        List<FollowUp> followUps) {}
