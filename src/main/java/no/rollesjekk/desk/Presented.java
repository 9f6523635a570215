package no.rollesjekk.desk;

import java.util.List;
import no.rollesjekk.forum.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What stands at an address that the desk looks after.
 *
 * @param answer the text; null where none is shown
 * @param changes the major changes of it, the newest first
 */
public record Presented(
        Visibility.AtItsAddress how,
        Publication publication,
        @Nullable Answer answer,
        List<Revision> changes) {}
