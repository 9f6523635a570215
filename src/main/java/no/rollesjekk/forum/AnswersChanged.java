package no.rollesjekk.forum;

import java.util.List;

/**
 * Published answers were added, changed or removed.
 *
 * @param ids which; empty when they are many, or not known
 */
public record AnswersChanged(List<String> ids) {

    /** What is announced is kept on record until it is done, in a column of some thousand letters. */
    private static final int MOST = 20;

    public AnswersChanged {
        ids = ids.size() > MOST ? List.of() : List.copyOf(ids);
    }

    public AnswersChanged() {
        this(List.of());
    }
}
